/** Tests. */
@NullMarked
package org.jiedui.pairing.relation.web;

import org.jspecify.annotations.NullMarked;
