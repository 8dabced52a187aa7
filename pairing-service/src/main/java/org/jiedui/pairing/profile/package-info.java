/** What a region says of itself so that others can find it: class, strengths and needs. */
@NullMarked
package org.jiedui.pairing.profile;

import org.jspecify.annotations.NullMarked;
