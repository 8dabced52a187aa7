/** The exchanges that seed cases, as they arrive from activity-service. */
@NullMarked
package org.jiedui.caselibrary.drafting.messaging;

import org.jspecify.annotations.NullMarked;
