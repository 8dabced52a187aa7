/** The house rules of docs/architecture.md as checks that run in every service. */
@NullMarked
package org.jiedui.testkit.rules;

import org.jspecify.annotations.NullMarked;
