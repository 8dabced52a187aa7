/** Tests. */
@NullMarked
package org.jiedui.pairing.grant.web;

import org.jspecify.annotations.NullMarked;
