package org.jiedui.caselibrary.drafting;

/** Where a case stands on its way to publication. */
public enum CaseStatus {
    DRAFT
}
