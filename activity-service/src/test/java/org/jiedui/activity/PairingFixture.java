package org.jiedui.activity;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.GrantEvent;
import org.jiedui.events.GrantEvent.PartnerGranted;
import org.jiedui.events.GrantEvent.PartnerRevoked;
import org.jiedui.events.PairingEvent.EndReason;
import org.jiedui.events.PairingEvent.Origin;
import org.jiedui.events.PairingEvent.PairingActivated;
import org.jiedui.events.PairingEvent.PairingEnded;
import org.jiedui.events.PairingEvent.PairingResumed;
import org.jiedui.events.PairingEvent.PairingSuspended;
import org.jiedui.events.PairingEvent.Terms;
import org.jiedui.events.PlanEvent.CadenceLine;
import org.jiedui.events.PlanEvent.Plan;
import org.jiedui.events.PlanEvent.PlanAgreed;
import org.jiedui.events.PlanEvent.PlanAmended;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.PublishedParty.Successor;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyDissolved;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.database.Ids;
import org.jspecify.annotations.Nullable;

/** What pairing-service tells of pairings; sample data, marked as such by their programme and names. */
public final class PairingFixture {

    public static final String ZHUHAI = "440400";
    public static final String ZUNYI = "520300";
    public static final LocalDate SIGNED_ON = LocalDate.of(2022, 12, 14);

    /** What 珠海 and 遵义 agreed on for a year. */
    public static final List<CadenceLine> CADENCE = List.of(
            new CadenceLine(Duty.ONLINE_TRAINING, Period.MONTH, 1, 1),
            new CadenceLine(Duty.TECHNICAL_EXCHANGE, Period.QUARTER, 1, 1),
            new CadenceLine(Duty.SYMPOSIUM, Period.HALF_YEAR, 1, 1),
            new CadenceLine(Duty.MUTUAL_VISIT, Period.YEAR, 1, 2),
            new CadenceLine(Duty.CASE_BATCH, Period.YEAR, 1, 1));

    private PairingFixture() {}

    public static PublishedPairing aPairing() {
        return aPairing(ZHUHAI, ZUNYI);
    }

    public static PublishedPairing aPairing(String leading, String partner) {
        UUID id = Ids.next();
        return new PublishedPairing(
                id,
                id,
                "DEMO",
                new PublishedParty(leading, "测试" + leading),
                new PublishedParty(partner, "测试" + partner));
    }

    /** The next term of the same cooperation. */
    public static PublishedPairing renewed(PublishedPairing former) {
        return new PublishedPairing(
                Ids.next(), former.cooperation(), former.programme(), former.leading(), former.partner());
    }

    /** A plan with the usual cadence from the day on which it was signed. */
    public static Plan aPlan(PublishedPairing pairing) {
        return aPlan(pairing, 1, SIGNED_ON, CADENCE);
    }

    public static Plan aPlan(PublishedPairing pairing, int version, LocalDate from, List<CadenceLine> cadence) {
        return new Plan(pairing, from.getYear(), version, from, cadence, List.of(Topic.MECHANISM), null, null);
    }

    public static PlanAgreed agreed(Plan plan) {
        return new PlanAgreed(planId(plan), plan);
    }

    /** That version, signed by both sides in the place of the one before. */
    public static PlanAmended amended(Plan plan) {
        return new PlanAmended(planId(plan), plan, "测试", plan.planVersion() - 1, List.of());
    }

    private static UUID planId(Plan plan) {
        String name = plan.pairing().pairingId() + "/" + plan.year();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public static PairingActivated activated(PublishedPairing pairing) {
        return activated(pairing, SIGNED_ON, null);
    }

    public static PairingActivated activated(PublishedPairing pairing, LocalDate from, @Nullable LocalDate until) {
        Terms terms = new Terms(1, from, until, List.of(), null, null);
        return new PairingActivated(pairing, terms, new Origin(null, null, Verification.DEMO, "test"));
    }

    /** A party that is called otherwise from that day on. */
    public static PartyRedesignated redesignated(
            UUID party, PublishedParty former, PublishedParty now, LocalDate validFrom) {
        return new PartyRedesignated(party, former, now, null, validFrom);
    }

    /** A party whose last day that is, with a successor. */
    public static PartyDissolved dissolved(UUID party, PublishedParty last, LocalDate on) {
        Successor successor = new Successor("LOCAL:SUCCESSOR", "测试新区");
        return new PartyDissolved(
                party,
                new PublishedParty(last.region(), last.name(), on, successor),
                on,
                UUID.nameUUIDFromBytes(new byte[0]));
    }

    /** By both sides. */
    public static PartnerGranted granted(PublishedPairing pairing, String subject) {
        return new PartnerGranted(pairing, GrantEvent.digestOf(subject));
    }

    public static PartnerRevoked revoked(PublishedPairing pairing, String subject) {
        return new PartnerRevoked(pairing, GrantEvent.digestOf(subject), SideOfPairing.PARTNER);
    }

    public static PairingSuspended suspended(PublishedPairing pairing, Instant since) {
        return new PairingSuspended(pairing, SideOfPairing.PARTNER, since, "测试");
    }

    public static PairingResumed resumed(PublishedPairing pairing, Instant since, Instant at) {
        return new PairingResumed(pairing, SideOfPairing.PARTNER, since, at);
    }

    public static PairingEnded ended(PublishedPairing pairing, LocalDate on) {
        return new PairingEnded(pairing, EndReason.COMPLETED, on, "测试");
    }
}
