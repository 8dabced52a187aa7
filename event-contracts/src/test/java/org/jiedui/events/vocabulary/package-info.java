/** Shows how the words of the published language are to be read. */
@NullMarked
package org.jiedui.events.vocabulary;

import org.jspecify.annotations.NullMarked;
