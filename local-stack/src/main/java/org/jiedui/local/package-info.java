/** The commands of ./jiedui that need a JVM. */
@NullMarked
package org.jiedui.local;

import org.jspecify.annotations.NullMarked;
