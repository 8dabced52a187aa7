/** Notes: a feature without meaning, through which the tests drive the kit as a service would. */
@NullMarked
package org.jiedui.kit.probe;

import org.jspecify.annotations.NullMarked;
