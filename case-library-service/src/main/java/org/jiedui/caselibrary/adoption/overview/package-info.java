/** Overviews of adoptions: how a case fared elsewhere, and what a region gave and took. Nobody is ranked. */
@NullMarked
package org.jiedui.caselibrary.adoption.overview;

import org.jspecify.annotations.NullMarked;
