/** Speaks to the service about indicators, for the tests below. */
@NullMarked
package org.jiedui.pairing.indicator;

import org.jspecify.annotations.NullMarked;
