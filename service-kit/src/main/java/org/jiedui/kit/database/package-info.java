/** What all of our plain SQL shares. */
@NullMarked
package org.jiedui.kit.database;

import org.jspecify.annotations.NullMarked;
