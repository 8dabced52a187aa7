/** Tests. */
@NullMarked
package org.jiedui.caselibrary.drafting;

import org.jspecify.annotations.NullMarked;
