/** Tests. */
@NullMarked
package org.jiedui.local.http;

import org.jspecify.annotations.NullMarked;
