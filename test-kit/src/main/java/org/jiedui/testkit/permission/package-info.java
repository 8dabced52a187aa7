/** Compares who may do what with the table in which it is written down. */
@NullMarked
package org.jiedui.testkit.permission;

import org.jspecify.annotations.NullMarked;
