/** The words that events and services share: duties, periods, topics, sides. A word is added, never given another meaning. */
@NullMarked
package org.jiedui.events.vocabulary;

import org.jspecify.annotations.NullMarked;
