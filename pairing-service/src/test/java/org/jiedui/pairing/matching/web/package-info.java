/** Tests. */
@NullMarked
package org.jiedui.pairing.matching.web;

import org.jspecify.annotations.NullMarked;
