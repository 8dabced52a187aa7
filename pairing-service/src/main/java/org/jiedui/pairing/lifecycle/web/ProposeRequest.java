package org.jiedui.pairing.lifecycle.web;

import java.time.LocalDate;
import org.jiedui.kit.text.SensibleDate;
import org.jspecify.annotations.Nullable;

/** @param answerBy last day, in China, on which the sides can consent; a quarter from today if left out */
record ProposeRequest(@SensibleDate @Nullable LocalDate answerBy) {}
