/** Published cases and versions as their readers see them. */
@NullMarked
package org.jiedui.caselibrary.reading.web;

import org.jspecify.annotations.NullMarked;
