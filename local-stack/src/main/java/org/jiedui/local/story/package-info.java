/** The story of 珠海–遵义, told step by step through the API, and told again from what the services hold. */
@NullMarked
package org.jiedui.local.story;

import org.jspecify.annotations.NullMarked;
