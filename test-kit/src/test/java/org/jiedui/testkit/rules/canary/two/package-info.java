/** Classes that break a house rule on purpose. */
@NullMarked
package org.jiedui.testkit.rules.canary.two;

import org.jspecify.annotations.NullMarked;
