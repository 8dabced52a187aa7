/** What holds for every operation of the API, asked of each. */
@NullMarked
package org.jiedui.activity.walk;

import org.jspecify.annotations.NullMarked;
