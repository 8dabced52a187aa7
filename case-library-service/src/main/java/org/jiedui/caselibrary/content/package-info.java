/** What authors write of a case, what it still lacks for submission, and how its characters are counted. */
@NullMarked
package org.jiedui.caselibrary.content;

import org.jspecify.annotations.NullMarked;
