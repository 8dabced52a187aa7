/** Compliance over HTTP: JSON, tables and the picture. */
@NullMarked
package org.jiedui.activity.compliance.web;

import org.jspecify.annotations.NullMarked;
