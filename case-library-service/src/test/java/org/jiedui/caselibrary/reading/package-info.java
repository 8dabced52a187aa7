/** What readers see of versions. */
@NullMarked
package org.jiedui.caselibrary.reading;

import org.jspecify.annotations.NullMarked;
