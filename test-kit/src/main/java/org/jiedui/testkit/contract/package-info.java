/** What a service has promised in public: its event schemas and its OpenAPI document. */
@NullMarked
package org.jiedui.testkit.contract;

import org.jspecify.annotations.NullMarked;
