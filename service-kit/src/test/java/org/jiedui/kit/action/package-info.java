/** What views offer. */
@NullMarked
package org.jiedui.kit.action;

import org.jspecify.annotations.NullMarked;
