/** Cases over HTTP. */
@NullMarked
package org.jiedui.caselibrary.drafting.web;

import org.jspecify.annotations.NullMarked;
