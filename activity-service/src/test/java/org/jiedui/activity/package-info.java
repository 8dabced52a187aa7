/** What all tests of the service share: the stack it runs on, the pairings it hears of, the events it sends. */
@NullMarked
package org.jiedui.activity;

import org.jspecify.annotations.NullMarked;
