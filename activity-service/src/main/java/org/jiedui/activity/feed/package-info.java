/** Calendar feeds: subscriptions to the activities of a pairing or a region at a secret address. */
@NullMarked
package org.jiedui.activity.feed;

import org.jspecify.annotations.NullMarked;
