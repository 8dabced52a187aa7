/** Tests. */
@NullMarked
package org.jiedui.pairing.programme.web;

import org.jspecify.annotations.NullMarked;
