/** The desk as those see it for whom something waits. */
@NullMarked
package org.jiedui.caselibrary.desk.web;

import org.jspecify.annotations.NullMarked;
