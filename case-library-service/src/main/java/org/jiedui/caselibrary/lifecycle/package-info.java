/** The life of a typical case 典型案例: seeded, written, submitted, judged, consented to, published, corrected, withdrawn. */
@NullMarked
package org.jiedui.caselibrary.lifecycle;

import org.jspecify.annotations.NullMarked;
