/** What is different between two versions of a plan, told so that a person can read it. */
@NullMarked
package org.jiedui.pairing.planning.difference;

import org.jspecify.annotations.NullMarked;
