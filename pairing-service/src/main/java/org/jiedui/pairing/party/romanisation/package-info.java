/** Chinese names of places in Latin letters: how they are read, and how they are spelt in English. */
@NullMarked
package org.jiedui.pairing.party.romanisation;

import org.jspecify.annotations.NullMarked;
