/** The scenes a site may belong to: a list that the ministry and provinces extend. */
@NullMarked
package org.jiedui.pairing.site.scene;

import org.jspecify.annotations.NullMarked;
