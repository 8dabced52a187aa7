package org.jiedui.events.vocabulary;

import org.jiedui.events.Named;

/** The five topics of the scheme: 政策法规, 体制机制, 群众参与, 氛围营造, 处理工艺路线. */
public enum Topic {
    @Named(zh = "政策法规和技术规范", en = "policy and standards")
    POLICY_STANDARD,
    @Named(zh = "工作推进体制机制", en = "working mechanism")
    MECHANISM,
    @Named(zh = "发动群众参与共建", en = "mass mobilisation")
    MASS_MOBILISATION,
    @Named(zh = "营造浓厚氛围", en = "publicity")
    PUBLICITY,
    @Named(zh = "因地制宜的处理工艺路线", en = "treatment route")
    TREATMENT_ROUTE
}
