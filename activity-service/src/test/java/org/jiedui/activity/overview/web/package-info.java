/** Tests. */
@NullMarked
package org.jiedui.activity.overview.web;

import org.jspecify.annotations.NullMarked;
