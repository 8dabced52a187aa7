/** The pairings that a published source confirms, for a system to begin with. */
@NullMarked
package org.jiedui.local.sample;

import org.jspecify.annotations.NullMarked;
