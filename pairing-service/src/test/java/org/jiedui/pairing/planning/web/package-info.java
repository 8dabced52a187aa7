/** Tests. */
@NullMarked
package org.jiedui.pairing.planning.web;

import org.jspecify.annotations.NullMarked;
