/** The packaged services as processes: what they do together, and what happens when they die. */
@NullMarked
package org.jiedui.system;

import org.jspecify.annotations.NullMarked;
