/** Speaks to the services over HTTP as their users do: tokens, entity tags, keys of requests, problems as sentences. */
@NullMarked
package org.jiedui.local.http;

import org.jspecify.annotations.NullMarked;
