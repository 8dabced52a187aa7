package org.jiedui.kit.caller;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** The roles a token may carry in its {@code roles} claim; they go by function, never by the name of a bureau. */
public final class Roles {

    @Named(zh = "住建部", en = "ministry")
    @Meaning(value = "Reads everything, registers pairings, conducts national editions", zh = "查阅全部，登记结对，主办全国征集")
    public static final String MINISTRY = "ministry";

    @Named(zh = "省级主管部门", en = "province")
    @Meaning(value = "Registers and reads what lies in it, and keeps the first gate", zh = "登记和查阅本省范围内的结对，把守第一道审核关口")
    public static final String PROVINCE = "province";

    @Named(zh = "联络员", en = "liaison")
    @Meaning(value = "Acts for its side: proposes, consents, schedules, records, writes", zh = "代表本方办理：提出、同意、安排、记录、编写")
    public static final String LIAISON = "liaison";

    @Named(zh = "评审人", en = "reviewer")
    @Meaning(value = "Reviews the cases that are assigned", zh = "评审分配给自己的案例")
    public static final String REVIEWER = "reviewer";

    @Named(zh = "数据分析员", en = "analyst")
    @Meaning(
            value = "Reads lists and figures of all regions and the events, without personal data",
            zh = "查阅各地清单、数据和事件，不含个人信息")
    public static final String ANALYST = "analyst";

    @Named(zh = "合作系统", en = "partner system")
    @Meaning(value = "Reads the pairings that both sides have granted", zh = "查阅双方授权的结对")
    public static final String PARTNER = "partner";

    private Roles() {}
}
