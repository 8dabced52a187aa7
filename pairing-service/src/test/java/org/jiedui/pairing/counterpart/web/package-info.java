/** Tests. */
@NullMarked
package org.jiedui.pairing.counterpart.web;

import org.jspecify.annotations.NullMarked;
