/** The desk over HTTP. */
@NullMarked
package org.jiedui.caselibrary.desk.web;

import org.jspecify.annotations.NullMarked;
