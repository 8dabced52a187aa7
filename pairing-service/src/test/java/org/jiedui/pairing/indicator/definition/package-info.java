/** Tests of the rules for definitions. */
@NullMarked
package org.jiedui.pairing.indicator.definition;

import org.jspecify.annotations.NullMarked;
