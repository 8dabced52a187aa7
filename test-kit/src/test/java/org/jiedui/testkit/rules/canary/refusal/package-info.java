/** Refusals that break a house rule on purpose. */
@NullMarked
package org.jiedui.testkit.rules.canary.refusal;

import org.jspecify.annotations.NullMarked;
