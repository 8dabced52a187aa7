/** What becomes of an exchange before it is shown as an example. */
@NullMarked
package org.jiedui.testkit.example;

import org.jspecify.annotations.NullMarked;
