/** Compliance over HTTP, from events of real pairings. */
@NullMarked
package org.jiedui.activity.compliance.web;

import org.jspecify.annotations.NullMarked;
