package org.jiedui.caselibrary.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.jiedui.caselibrary.content.CaseContent;
import org.jiedui.caselibrary.content.Statements;
import org.jiedui.caselibrary.lifecycle.CaseConsenting;
import org.jiedui.caselibrary.lifecycle.CaseDeciding;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.lifecycle.CasePublishing;
import org.jiedui.caselibrary.lifecycle.CaseView;
import org.jiedui.caselibrary.lifecycle.CaseWriting;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.CaseKind;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.knownparties.pair.KnownPairs;
import org.jiedui.knownparties.pair.PairingId;

/** Cases on their whole way to publication, outside of any edition; their texts are samples. */
@ApplicationScoped
@Transactional
public class PublishedCases {

    private final KnownPairs pairs;
    private final CaseWriting writing;
    private final CaseConsenting consenting;
    private final CaseDeciding deciding;
    private final CasePublishing publishing;

    PublishedCases(
            KnownPairs pairs,
            CaseWriting writing,
            CaseConsenting consenting,
            CaseDeciding deciding,
            CasePublishing publishing) {
        this.pairs = pairs;
        this.writing = writing;
        this.consenting = consenting;
        this.deciding = deciding;
        this.publishing = publishing;
    }

    public CaseId joint(PublishedPairing pairing) {
        return publish(pairing, true);
    }

    /** Of the leading side alone. */
    public CaseId own(PublishedPairing pairing) {
        return publish(pairing, false);
    }

    public CaseView draft(PublishedPairing pairing, boolean isJoint) {
        pairs.keep(pairing);
        Caller author = liaison(pairing.leading().region());
        CaseView begun = writing.begin(new PairingId(pairing.pairingId()), "示例案例", isJoint, author);
        return writing.edit(begun.id(), change(begun, author), content("示例案例"));
    }

    /** A version after the published one, to which both sides have consented. */
    public CaseView withACorrection(CaseView seen) {
        Caller leading = liaison(seen.pairing().leading().region());
        CaseView written = writing.edit(seen.id(), change(seen, leading), content("示例更正"));
        CaseView agreed = consenting.consent(written.id(), change(written, leading), Statements.CONFIRMED);
        return consenting.consent(
                agreed.id(), change(agreed, liaison(seen.pairing().partner().region())), Statements.CONFIRMED);
    }

    public void correct(CaseView seen) {
        publishing.correct(
                seen.id(), new Change(office(seen), ExpectedVersion.of(seen.version()), new Justification("测试", null)));
    }

    public void withdraw(CaseView seen) {
        publishing.withdraw(
                seen.id(), new Change(office(seen), ExpectedVersion.of(seen.version()), new Justification("测试", null)));
    }

    /** The office that decides is the province of the leading side. */
    public static Caller office(CaseView seen) {
        RegionCode side = new RegionCode(seen.pairing().leading().region());
        return new Caller("office", Set.of(Roles.PROVINCE), side.lineage().getLast(), null);
    }

    private CaseId publish(PublishedPairing pairing, boolean isJoint) {
        CaseView written = draft(pairing, isJoint);
        CaseView submitted = writing.submit(
                written.id(), change(written, liaison(pairing.leading().region())), null, Statements.CONFIRMED);
        CaseView agreed = isJoint
                ? consenting.consent(
                        submitted.id(),
                        change(submitted, liaison(pairing.partner().region())),
                        Statements.CONFIRMED)
                : submitted;
        CaseView approved = deciding.approve(agreed.id(), change(agreed, office(agreed)));
        return publishing
                .publish(approved.id(), change(approved, office(approved)))
                .id();
    }

    private static CaseContent content(String title) {
        return new CaseContent(
                title,
                CaseKind.INSTITUTIONAL,
                "RESIDENTIAL_COMMUNITY",
                List.of(Topic.MECHANISM),
                "示例背景",
                "示例举措",
                "示例成效",
                "示例经验",
                null,
                List.of(),
                "示例条件",
                "未发现",
                "示例投入",
                List.of());
    }

    private static Change change(CaseView seen, Caller caller) {
        return Change.of(caller, ExpectedVersion.of(seen.version()));
    }

    private static Caller liaison(String region) {
        return new Caller("liaison of " + region, Set.of(Roles.LIAISON), new RegionCode(region), null);
    }
}
