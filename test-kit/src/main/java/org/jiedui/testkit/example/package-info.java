/** Records, while the tests run, the exchanges that the OpenAPI document shows as examples. */
@NullMarked
package org.jiedui.testkit.example;

import org.jspecify.annotations.NullMarked;
