/** The published language of jiedui: what happened, as the three services tell each other and everybody else. */
@NullMarked
package org.jiedui.events;

import org.jspecify.annotations.NullMarked;
