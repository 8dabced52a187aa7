/** The best assignment of two groups to each other; one answer, whatever the order of the question. */
@NullMarked
package org.jiedui.pairing.matching.assignment;

import org.jspecify.annotations.NullMarked;
