/** Who is calling, which regions that covers, and what follows for reading and changing. */
@NullMarked
package org.jiedui.kit.caller;

import org.jspecify.annotations.NullMarked;
