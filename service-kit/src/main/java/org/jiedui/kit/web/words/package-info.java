/** What people call the codes that programs use, collected for one address of each service. */
@NullMarked
package org.jiedui.kit.web.words;

import org.jspecify.annotations.NullMarked;
