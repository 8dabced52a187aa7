package org.jiedui.events.vocabulary;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** The five topics of the scheme: 政策法规, 体制机制, 群众参与, 氛围营造, 处理工艺路线. */
public enum Topic {
    @Named(zh = "政策法规和技术规范", en = "policy and standards")
    @Meaning(value = "Laws, policies, standards and technical rules", zh = "法规、政策、标准和技术规范")
    POLICY_STANDARD,
    @Named(zh = "工作推进体制机制", en = "working mechanism")
    @Meaning(value = "How the work is organised and driven", zh = "如何组织和推进工作")
    MECHANISM,
    @Named(zh = "发动群众参与共建", en = "mass mobilisation")
    @Meaning(value = "How residents are brought to take part", zh = "如何发动居民共同参与")
    MASS_MOBILISATION,
    @Named(zh = "营造浓厚氛围", en = "publicity")
    @Meaning(value = "How the public is informed and won", zh = "宣传引导，营造氛围")
    PUBLICITY,
    @Named(zh = "因地制宜的处理工艺路线", en = "treatment route")
    @Meaning(value = "Plants and processes of treatment that fit the place", zh = "适合本地的处理设施和工艺路线")
    TREATMENT_ROUTE
}
