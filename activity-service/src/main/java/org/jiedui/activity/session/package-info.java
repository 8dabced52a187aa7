/** What takes place at an activity: one or more sessions, each with its own kind and time. */
@NullMarked
package org.jiedui.activity.session;

import org.jspecify.annotations.NullMarked;
