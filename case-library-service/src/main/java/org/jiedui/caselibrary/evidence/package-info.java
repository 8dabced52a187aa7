/** What an exchange showed of a practice, and the text it gives the authors to start from. */
@NullMarked
package org.jiedui.caselibrary.evidence;

import org.jspecify.annotations.NullMarked;
