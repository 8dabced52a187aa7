package org.jiedui.caselibrary.lifecycle;

import static org.jiedui.caselibrary.ExchangeFixture.aPairing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jiedui.caselibrary.content.CaseContent;
import org.jiedui.caselibrary.content.Completeness;
import org.jiedui.caselibrary.content.ContentFixture;
import org.jiedui.caselibrary.edition.EditionId;
import org.jiedui.caselibrary.edition.EditionStatus;
import org.jiedui.caselibrary.edition.EditionView;
import org.jiedui.caselibrary.edition.Gate;
import org.jiedui.caselibrary.edition.GateLevel;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.CaseOwner;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jspecify.annotations.Nullable;

/** Cases of Zhuhai and Zunyi in every status, reached as in life: Zhuhai submits, Guangdong keeps the gate, the ministry decides. */
final class CaseFixture {

    static final Instant NOW = Instant.parse("2023-06-01T01:00:00Z");
    static final PublishedPairing PAIRING = aPairing();
    static final Completeness COMPLETE = new Completeness(2000, List.of(), List.of());
    static final EditionView NATIONAL = edition(null, EditionStatus.OPEN, new Gate(GateLevel.PROVINCE, Roles.PROVINCE));

    private CaseFixture() {}

    static EditionView edition(@Nullable String office, EditionStatus status, Gate... gates) {
        return new EditionView(
                new EditionId(UUID.nameUUIDFromBytes(new byte[] {1})),
                2023,
                "示例征集",
                office == null ? null : new RegionCode(office),
                status,
                List.of(),
                List.of(),
                NOW.plusSeconds(3600),
                List.of(gates),
                List.of(),
                3,
                false,
                14,
                60,
                NOW,
                null,
                null,
                null,
                NOW,
                List.of(),
                1);
    }

    static TypicalCase aDraft() {
        return aDraft(CaseOwner.BOTH);
    }

    static TypicalCase aDraft(CaseOwner owner) {
        TypicalCase draft = TypicalCase.titled("示例制度", PAIRING, owner, "author", NOW);
        draft.edit(ContentFixture.whole(), "author", NOW);
        return draft;
    }

    static Object submit(TypicalCase draft) {
        return draft.submit(SideOfPairing.LEADING, NATIONAL, COMPLETE, PAIRING, NOW);
    }

    static TypicalCase in(CaseStatus status) {
        TypicalCase reached = aDraft();
        if (status == CaseStatus.DRAFT) {
            return reached;
        }
        Object unused = submit(reached);
        if (status == CaseStatus.SUBMITTED) {
            return reached;
        }
        if (status == CaseStatus.RETURNED) {
            unused = reached.decide(Verdict.returned(CaseAction.RETURN_AT_GATE, "测试原因"), PAIRING, NOW);
            return reached;
        }
        unused = reached.passGate(null, PAIRING, NOW);
        if (status == CaseStatus.IN_REVIEW) {
            return reached;
        }
        if (status == CaseStatus.REJECTED) {
            unused = reached.decide(Verdict.rejected(CaseAction.DECIDE, "测试原因"), PAIRING, NOW);
            return reached;
        }
        unused = reached.decide(Verdict.approved(), PAIRING, NOW);
        if (status == CaseStatus.APPROVED) {
            return reached;
        }
        unused = reached.consent(SideOfPairing.PARTNER, COMPLETE, PAIRING, NOW);
        unused = reached.publish(null, 2023, PAIRING, NOW);
        if (status == CaseStatus.WITHDRAWN) {
            unused = reached.withdraw("测试原因", PAIRING, NOW);
        }
        return reached;
    }

    /** Written anew, with another title. */
    static CaseContent anew(String title) {
        return ContentFixture.titled(title);
    }

    static Caller liaison(String region) {
        return caller(Roles.LIAISON, region);
    }

    static Caller province(String region) {
        return caller(Roles.PROVINCE, region);
    }

    static Caller ministry() {
        return new Caller("subject", Set.of(Roles.MINISTRY), null, null);
    }

    private static Caller caller(String role, String region) {
        return new Caller("subject", Set.of(role), new RegionCode(region), null);
    }
}
