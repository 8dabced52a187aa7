/** Tests. */
@NullMarked
package org.jiedui.pairing.overview.web;

import org.jspecify.annotations.NullMarked;
