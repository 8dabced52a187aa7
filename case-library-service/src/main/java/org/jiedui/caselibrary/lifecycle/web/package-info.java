/** The HTTP API of cases, for those who work on them. */
@NullMarked
package org.jiedui.caselibrary.lifecycle.web;

import org.jspecify.annotations.NullMarked;
