/** Tests. */
@NullMarked
package org.jiedui.pairing.party.romanisation;

import org.jspecify.annotations.NullMarked;
