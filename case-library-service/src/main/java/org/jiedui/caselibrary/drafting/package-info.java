/** How completed exchanges seed and extend drafts of typical cases 典型案例. */
@NullMarked
package org.jiedui.caselibrary.drafting;

import org.jspecify.annotations.NullMarked;
