package org.jiedui.events.vocabulary;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** Whether the two parties of a pairing lie in one province, in two, or either; a province is a party without a parent. */
public enum Reach {
    @Named(zh = "省内", en = "within a province")
    @Meaning(value = "Both parties lie in one province", zh = "双方须在同一省内")
    WITHIN_PROVINCE,
    @Named(zh = "跨省", en = "across provinces")
    @Meaning(value = "The parties lie in two provinces", zh = "双方须在不同省份")
    ACROSS_PROVINCES,
    @Named(zh = "省内或跨省", en = "any")
    @Meaning(value = "The parties may lie in one province or in two", zh = "双方在不在同一省内均可")
    ANY;

    public boolean allows(boolean sameProvince) {
        return switch (this) {
            case WITHIN_PROVINCE -> sameProvince;
            case ACROSS_PROVINCES -> !sameProvince;
            case ANY -> true;
        };
    }
}
