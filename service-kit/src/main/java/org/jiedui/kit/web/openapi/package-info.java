/** Completes the OpenAPI documents with what all operations have in common. */
@NullMarked
package org.jiedui.kit.web.openapi;

import org.jspecify.annotations.NullMarked;
