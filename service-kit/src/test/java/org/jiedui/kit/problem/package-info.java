/** What a client is told when something is wrong: always a problem document, never more than it should know. */
@NullMarked
package org.jiedui.kit.problem;

import org.jspecify.annotations.NullMarked;
