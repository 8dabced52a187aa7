/** The notes' HTTP interface. */
@NullMarked
package org.jiedui.kit.probe.web;

import org.jspecify.annotations.NullMarked;
