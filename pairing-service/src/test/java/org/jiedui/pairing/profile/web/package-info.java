/** Tests. */
@NullMarked
package org.jiedui.pairing.profile.web;

import org.jspecify.annotations.NullMarked;
