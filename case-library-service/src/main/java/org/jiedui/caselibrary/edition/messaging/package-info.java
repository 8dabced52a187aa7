/** Which events of the other services change editions: offices with a new code. */
@NullMarked
package org.jiedui.caselibrary.edition.messaging;

import org.jspecify.annotations.NullMarked;
