/** Reading 阅览: published cases for everybody who is logged in, every version at its own address, and what changed between two. */
@NullMarked
package org.jiedui.caselibrary.reading;

import org.jspecify.annotations.NullMarked;
