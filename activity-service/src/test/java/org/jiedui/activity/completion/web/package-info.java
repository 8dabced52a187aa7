/** Tests. */
@NullMarked
package org.jiedui.activity.completion.web;

import org.jspecify.annotations.NullMarked;
