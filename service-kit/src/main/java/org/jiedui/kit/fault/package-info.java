/** What a failure says about the database, and whether the database can do its work. */
@NullMarked
package org.jiedui.kit.fault;

import org.jspecify.annotations.NullMarked;
