/** What a pair owes in a year, expanded from its agreed plan, and how far it is met. */
@NullMarked
package org.jiedui.activity.obligation;

import org.jspecify.annotations.NullMarked;
