/** What all operations have in common in the OpenAPI document. */
@NullMarked
package org.jiedui.kit.web.openapi;

import org.jspecify.annotations.NullMarked;
