/** The programmes pairings belong to, with their rules as data: which levels pair, how far apart, and how often a party may. */
@NullMarked
package org.jiedui.pairing.programme;

import org.jspecify.annotations.NullMarked;
