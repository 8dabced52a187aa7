/** What takes place at an activity and when: its sessions and agenda, the times it had before, and those proposed for it. */
@NullMarked
package org.jiedui.activity.session;

import org.jspecify.annotations.NullMarked;
