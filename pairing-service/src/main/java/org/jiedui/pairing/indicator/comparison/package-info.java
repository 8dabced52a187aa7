/** Values set against a baseline, within one version of the definition and as observed. */
@NullMarked
package org.jiedui.pairing.indicator.comparison;

import org.jspecify.annotations.NullMarked;
