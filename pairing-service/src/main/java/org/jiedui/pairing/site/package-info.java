/** Demonstration sites 示范样板: what a pair builds jointly, in force only when both sides accept it. */
@NullMarked
package org.jiedui.pairing.site;

import org.jspecify.annotations.NullMarked;
