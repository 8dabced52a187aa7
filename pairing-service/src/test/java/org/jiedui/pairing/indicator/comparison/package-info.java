/** Tests of the rules for comparisons. */
@NullMarked
package org.jiedui.pairing.indicator.comparison;

import org.jspecify.annotations.NullMarked;
