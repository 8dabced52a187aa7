/** The best assignment of two groups to each other; the same input has the same answer. */
@NullMarked
package org.jiedui.pairing.matching.assignment;

import org.jspecify.annotations.NullMarked;
