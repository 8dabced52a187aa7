package org.jiedui.pairing.site;

import static org.jiedui.kit.problem.Refusal.Kind.CONFLICT;
import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;
import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import jakarta.enterprise.inject.Produces;
import java.util.Map;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.events.vocabulary.SiteStatus;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.AlreadyThere;
import org.jiedui.kit.problem.ConstraintTable;
import org.jiedui.kit.problem.Member;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;
import org.jiedui.pairing.lifecycle.Sides;

/** The rules of demonstration sites, and what is said to whoever breaks one. */
public final class SiteRefusals {

    /** Which constraints of the database hold which rule under concurrency. */
    @Produces
    static final ConstraintTable CONSTRAINTS =
            new ConstraintTable(Map.of("uq_demonstration_site_name", SiteNameTaken::new));

    private SiteRefusals() {}

    /** The same thing is attached to a site once. */
    @Rule(kind = CONFLICT, title = "已关联", zh = "已关联到该示范样板。", en = "It is already attached to the site.")
    public static final class AlreadyAttached extends Refusal {
        AlreadyAttached() {}
    }

    /** Nothing of the kind is attached to the site. */
    @Rule(kind = NOT_FOUND, title = "未关联", zh = "未关联到该示范样板。", en = "It is not attached to the site.")
    public static final class NotAttached extends Refusal {
        NotAttached() {}
    }

    /** A site lies within one of the two sides that build it. */
    @Rule(kind = UNPROCESSABLE, title = "地点不在双方之内", zh = "%s 既不在 %s，也不在 %s。", en = "%s is neither in %s nor in %s.")
    public static final class RegionOutsideBothSides extends Refusal {
        RegionOutsideBothSides(RegionCode region, Sides sides) {
            super(region, sides.leading(), sides.partner());
        }
    }

    /** The side has accepted this version of the site before. */
    @Rule(
            kind = CONFLICT,
            title = "已验收该版本",
            zh = "%s已验收该示范样板第 %d 版。",
            en = "The %s has already accepted version %d of the site.")
    public static final class SiteAlreadyAccepted extends Refusal {
        SiteAlreadyAccepted(SideOfPairing side, int siteVersion) {
            super(side, siteVersion);
        }
    }

    /** The sites of a cooperation that are not retired are told apart by their names, as people read them. */
    @Rule(
            kind = CONFLICT,
            title = "示范样板名称已被使用",
            zh = "双方的合作中已有同名示范样板。",
            en = "Another demonstration site of this cooperation has this name.")
    public static final class SiteNameTaken extends AlreadyThere {
        SiteNameTaken() {
            super("/v1/sites/{id}");
        }
    }

    /** There is no such site in the caller's scope. */
    @Rule(kind = NOT_FOUND, title = "没有该示范样板", zh = "没有示范样板 %s。", en = "There is no demonstration site %s.")
    public static final class SiteNotFound extends Refusal {
        SiteNotFound(SiteId id) {
            super(id);
        }
    }

    /** A site of this status cannot do that. */
    @Rule(
            kind = CONFLICT,
            title = "示范样板状态不允许",
            zh = "%s的示范样板不能%s。",
            en = "The status \"%s\" of the site does not allow this: %s.")
    public static final class SiteStatusForbids extends Refusal {

        private static final Member<SiteStatus> SITE_STATUS =
                Member.of("siteStatus", SiteStatus.class, "示范样板目前的状态", "The status of the site");

        SiteStatusForbids(SiteStatus status, SiteAction action) {
            super(status, action);
            member(SITE_STATUS, status);
        }
    }

    /** A site has as many things of a kind as people can still read. */
    @Rule(
            kind = CONFLICT,
            title = "关联过多",
            zh = "该示范样板已关联 %d 项，达到上限；请先取消一项。",
            en = "The site has %d of them, which is the limit; remove one first.")
    public static final class TooManyAttached extends Refusal {

        private static final Member<Integer> LIMIT =
                Member.of("limit", Integer.class, "最多关联多少项", "How many of them a site has at most");

        TooManyAttached(int limit) {
            super(limit);
            member(LIMIT, limit);
        }
    }
}
