/** What many people look at first: how many pairings there are, one pairing's whole page, what waits for a side. */
@NullMarked
package org.jiedui.pairing.overview;

import org.jspecify.annotations.NullMarked;
