@NullMarked
package org.jiedui.caselibrary.content;

import org.jspecify.annotations.NullMarked;
