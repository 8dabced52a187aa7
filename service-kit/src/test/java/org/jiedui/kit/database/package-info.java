/** What is kept, how, and for how long. */
@NullMarked
package org.jiedui.kit.database;

import org.jspecify.annotations.NullMarked;
