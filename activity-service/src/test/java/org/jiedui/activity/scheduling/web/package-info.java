/** Tests. */
@NullMarked
package org.jiedui.activity.scheduling.web;

import org.jspecify.annotations.NullMarked;
