/** What an indicator means, in versions that follow each other without overlap. */
@NullMarked
package org.jiedui.pairing.indicator.definition;

import org.jspecify.annotations.NullMarked;
