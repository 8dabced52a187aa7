/** What arrives from the other services: the exchanges that seed cases, and what parties are called from now on. */
@NullMarked
package org.jiedui.caselibrary.drafting.messaging;

import org.jspecify.annotations.NullMarked;
