/** What all tests of the service share: the stack it runs on and the pairings it starts from. */
@NullMarked
package org.jiedui.pairing;

import org.jspecify.annotations.NullMarked;
