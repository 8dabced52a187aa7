/** Guards and headers that every HTTP answer of every service has in common. */
@NullMarked
package org.jiedui.kit.web;

import org.jspecify.annotations.NullMarked;
