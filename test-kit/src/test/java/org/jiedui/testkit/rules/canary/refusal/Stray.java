package org.jiedui.testkit.rules.canary.refusal;

import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** A rule that stands in no rule book. */
@Rule(kind = Refusal.Kind.CONFLICT, title = "散落", zh = "不在规则册中", en = "This stands in no rule book")
final class Stray extends Refusal {}
