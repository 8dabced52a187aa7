@NullMarked
package org.jiedui.kit.text.json;

import org.jspecify.annotations.NullMarked;
