package org.jiedui.kit.caller;

/** The roles a token may carry in its {@code roles} claim; they go by function, never by the name of a bureau. */
public final class Roles {

    public static final String MINISTRY = "ministry";
    public static final String PROVINCE = "province";
    public static final String LIAISON = "liaison";
    public static final String REVIEWER = "reviewer";
    public static final String ANALYST = "analyst";
    public static final String PARTNER = "partner";

    private Roles() {}
}
