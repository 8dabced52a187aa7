/** Which dates a year gets, without a database. */
@NullMarked
package org.jiedui.activity.placement;

import org.jspecify.annotations.NullMarked;
