/** The values that regions report for an indicator and a period, with every correction. */
@NullMarked
package org.jiedui.pairing.indicator.report;

import org.jspecify.annotations.NullMarked;
