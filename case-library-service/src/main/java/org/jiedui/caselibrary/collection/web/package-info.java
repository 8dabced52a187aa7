/** Published editions over HTTP. */
@NullMarked
package org.jiedui.caselibrary.collection.web;

import org.jspecify.annotations.NullMarked;
