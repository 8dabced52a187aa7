/** The desk over HTTP. */
@NullMarked
package org.jiedui.activity.desk.web;

import org.jspecify.annotations.NullMarked;
