/** Tests. */
@NullMarked
package org.jiedui.caselibrary.drafting.messaging;

import org.jspecify.annotations.NullMarked;
