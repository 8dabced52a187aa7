/** What all tests of the service share: the stack it runs on, the exchanges they publish, and what they look at. */
@NullMarked
package org.jiedui.caselibrary;

import org.jspecify.annotations.NullMarked;
