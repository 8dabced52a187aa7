package org.jiedui.local.stage;

import org.jiedui.stack.issuer.TokenRequest;
import org.jspecify.annotations.Nullable;

/**
 * Who does a step: a post in a unit that a published source names, or a sample unit that says so; never a person.
 *
 * @param region absent for the ministry and reviewers
 */
public record Actor(String role, @Nullable String region, String unit) {

    public static final Actor MINISTRY = new Actor("ministry", null, "住房和城乡建设部");
    public static final Actor ZHUHAI = new Actor("liaison", "440400", "珠海市城市管理和综合执法局");
    public static final Actor REVIEWER = new Actor("reviewer", null, "示例评审单位");
    public static final Actor ZUNYI = new Actor("liaison", "520300", "遵义市综合行政执法局");

    /** The subject stays the same from run to run, because keys of requests belong to it. */
    TokenRequest tokenRequest() {
        return TokenRequest.forRoles(role)
                .inRegion(region)
                .ofUnit(unit)
                .named(region == null ? role : role + " of " + region);
    }
}
