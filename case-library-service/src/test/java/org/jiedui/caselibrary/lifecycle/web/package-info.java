/** Tests. */
@NullMarked
package org.jiedui.caselibrary.lifecycle.web;

import org.jspecify.annotations.NullMarked;
