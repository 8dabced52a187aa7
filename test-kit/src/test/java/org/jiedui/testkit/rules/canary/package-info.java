/** Classes that break a house rule on purpose. */
@NullMarked
package org.jiedui.testkit.rules.canary;

import org.jspecify.annotations.NullMarked;
