/** Tests. */
@NullMarked
package org.jiedui.pairing.lifecycle.web;

import org.jspecify.annotations.NullMarked;
