/** On which days a pair can hold something: working days of both sides, outside the weeks that either has blocked. */
@NullMarked
package org.jiedui.activity.availability;

import org.jspecify.annotations.NullMarked;
