/** How the versions of a plan follow each other: signed, changed, amended, each counting from its day on. */
@NullMarked
package org.jiedui.pairing.planning.succession;

import org.jspecify.annotations.NullMarked;
