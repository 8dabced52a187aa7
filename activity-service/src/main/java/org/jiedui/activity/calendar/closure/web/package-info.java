/** Closures over HTTP. */
@NullMarked
package org.jiedui.activity.calendar.closure.web;

import org.jspecify.annotations.NullMarked;
