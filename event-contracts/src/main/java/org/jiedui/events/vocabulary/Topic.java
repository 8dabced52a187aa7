package org.jiedui.events.vocabulary;

/** The five topics of the scheme: 政策法规, 体制机制, 群众参与, 氛围营造, 处理工艺路线. */
public enum Topic {
    POLICY_STANDARD,
    MECHANISM,
    MASS_MOBILISATION,
    PUBLICITY,
    TREATMENT_ROUTE
}
