/** Tests. */
@NullMarked
package org.jiedui.caselibrary.lifecycle.messaging;

import org.jspecify.annotations.NullMarked;
