/** Tests. */
@NullMarked
package org.jiedui.activity.waiver.web;

import org.jspecify.annotations.NullMarked;
