/** Adoptions 推广应用: regions take up published cases for themselves, in their own way, and say what came of it. */
@NullMarked
package org.jiedui.caselibrary.adoption;

import org.jspecify.annotations.NullMarked;
