/** Editions 年度典型案例征集: what a yearly collection calls for, how cases are judged in it, and how far it is. */
@NullMarked
package org.jiedui.caselibrary.edition;

import org.jspecify.annotations.NullMarked;
