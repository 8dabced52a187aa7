/** What many people look at first: how many pairings there are, one pairing's whole page, what a side has to decide. */
@NullMarked
package org.jiedui.pairing.overview;

import org.jspecify.annotations.NullMarked;
