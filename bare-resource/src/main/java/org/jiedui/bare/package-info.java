/** What the reads of pairing-service are measured against. */
@NullMarked
package org.jiedui.bare;

import org.jspecify.annotations.NullMarked;
