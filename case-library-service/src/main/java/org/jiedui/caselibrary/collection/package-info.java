/** Publishing an edition: its cases get numbers and an order that stay. */
@NullMarked
package org.jiedui.caselibrary.collection;

import org.jspecify.annotations.NullMarked;
