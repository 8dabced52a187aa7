/** Scenes over HTTP. */
@NullMarked
package org.jiedui.pairing.site.scene.web;

import org.jspecify.annotations.NullMarked;
