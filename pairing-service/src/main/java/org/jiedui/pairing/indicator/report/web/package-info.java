/** Reported values over HTTP. */
@NullMarked
package org.jiedui.pairing.indicator.report.web;

import org.jspecify.annotations.NullMarked;
