/** How an activity ends: what came out, on which materials, and which practices it showed. */
@NullMarked
package org.jiedui.activity.completion;

import org.jspecify.annotations.NullMarked;
