/** What is attached to a site: indicators observed there, activities and cases it is linked to. */
@NullMarked
package org.jiedui.pairing.site.attachment;

import org.jspecify.annotations.NullMarked;
