/** Tests of the commands and of the script that runs them. */
@NullMarked
package org.jiedui.local;

import org.jspecify.annotations.NullMarked;
