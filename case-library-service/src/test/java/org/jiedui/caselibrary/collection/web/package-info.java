/** Tests. */
@NullMarked
package org.jiedui.caselibrary.collection.web;

import org.jspecify.annotations.NullMarked;
