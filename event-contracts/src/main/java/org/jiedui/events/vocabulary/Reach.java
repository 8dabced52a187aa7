package org.jiedui.events.vocabulary;

/** Whether the two parties of a pairing lie in one province, in two, or either; a province is a party without a parent. */
public enum Reach {
    WITHIN_PROVINCE,
    ACROSS_PROVINCES,
    ANY;

    public boolean allows(boolean sameProvince) {
        return switch (this) {
            case WITHIN_PROVINCE -> sameProvince;
            case ACROSS_PROVINCES -> !sameProvince;
            case ANY -> true;
        };
    }
}
