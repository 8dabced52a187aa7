/** Indicators over HTTP. */
@NullMarked
package org.jiedui.pairing.indicator.definition.web;

import org.jspecify.annotations.NullMarked;
