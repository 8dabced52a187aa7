/** What pairing-service tells of indicators, and by which rule figures before and after may stand beside each other. */
@NullMarked
package org.jiedui.caselibrary.indicator;

import org.jspecify.annotations.NullMarked;
