/** Tests of the rules for reported values. */
@NullMarked
package org.jiedui.pairing.indicator.report;

import org.jspecify.annotations.NullMarked;
