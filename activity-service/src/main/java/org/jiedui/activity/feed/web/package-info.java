/** Calendar feeds over HTTP. */
@NullMarked
package org.jiedui.activity.feed.web;

import org.jspecify.annotations.NullMarked;
