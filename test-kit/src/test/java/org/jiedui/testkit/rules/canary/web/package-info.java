/** Classes that break a house rule on purpose. */
@NullMarked
package org.jiedui.testkit.rules.canary.web;

import org.jspecify.annotations.NullMarked;
