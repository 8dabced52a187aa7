/** Published cases and versions over HTTP. */
@NullMarked
package org.jiedui.caselibrary.reading.web;

import org.jspecify.annotations.NullMarked;
