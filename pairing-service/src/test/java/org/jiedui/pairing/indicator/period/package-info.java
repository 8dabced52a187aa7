/** Tests of the reporting periods. */
@NullMarked
package org.jiedui.pairing.indicator.period;

import org.jspecify.annotations.NullMarked;
