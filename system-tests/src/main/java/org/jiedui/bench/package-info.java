/** Benchmarks of what the shape of the foundation decides, as ratios within one run on one machine. */
@NullMarked
package org.jiedui.bench;

import org.jspecify.annotations.NullMarked;
