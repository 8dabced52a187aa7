/** What two sides agree on, and how: terms in versions, each side's consent to one of them, a hold, an end. */
@NullMarked
package org.jiedui.pairing.agreement;

import org.jspecify.annotations.NullMarked;
