/** Tests of comparisons over HTTP. */
@NullMarked
package org.jiedui.pairing.indicator.comparison.web;

import org.jspecify.annotations.NullMarked;
