/** Parties over HTTP. */
@NullMarked
package org.jiedui.pairing.party.web;

import org.jspecify.annotations.NullMarked;
