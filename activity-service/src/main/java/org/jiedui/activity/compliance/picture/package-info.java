/** Draws a year of obligations as one picture: months across, cooperations down. */
@NullMarked
package org.jiedui.activity.compliance.picture;

import org.jspecify.annotations.NullMarked;
