@NullMarked
package org.jiedui.kit.web;

import org.jspecify.annotations.NullMarked;
