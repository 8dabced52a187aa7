/** What is read of the body of a request, and what is refused before anybody reads it. */
@NullMarked
package org.jiedui.kit.web.body;

import org.jspecify.annotations.NullMarked;
