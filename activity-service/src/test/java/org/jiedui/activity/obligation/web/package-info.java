/** Tests. */
@NullMarked
package org.jiedui.activity.obligation.web;

import org.jspecify.annotations.NullMarked;
