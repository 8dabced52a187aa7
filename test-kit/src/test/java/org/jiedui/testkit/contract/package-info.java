/** Whether the checks of the published contracts catch what they are there for. */
@NullMarked
package org.jiedui.testkit.contract;

import org.jspecify.annotations.NullMarked;
