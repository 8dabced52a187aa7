/** The picture of a year, read by an XML parser. */
@NullMarked
package org.jiedui.activity.compliance.picture;

import org.jspecify.annotations.NullMarked;
