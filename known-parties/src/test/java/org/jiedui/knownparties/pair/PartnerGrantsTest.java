package org.jiedui.knownparties.pair;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.UUID;
import org.jiedui.events.GrantEvent;
import org.jiedui.events.GrantEvent.PartnerGranted;
import org.jiedui.events.GrantEvent.PartnerRevoked;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.database.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Granted (1), revoked (2), granted again (3): what came last counts, whatever is told last. */
@QuarkusTest
class PartnerGrantsTest {

    private static final String IS_OPEN =
            "select exists (select from (values (cast(:cooperation as uuid))) p (cooperation) where true";

    private final String subject = "sample-" + UUID.randomUUID();
    private final UUID cooperation = UUID.randomUUID();

    private final PartnerGrants grants;
    private final Sql sql;

    PartnerGrantsTest(PartnerGrants grants, Sql sql) {
        this.grants = grants;
        this.sql = sql;
    }

    @ParameterizedTest
    @CsvSource({"1, true", "12, false", "21, false", "123, true", "321, true", "132, true", "3121, true", "2, false"})
    void openACooperationByWhatCameLastInWhateverOrderItIsTold(String order, boolean open) {
        order.chars().forEach(sequence -> tell(cooperation, sequence - '0'));

        assertThat(isOpenTo(subject)).isEqualTo(open);
    }

    @Test
    void openItToNobodyElse() {
        tell(cooperation, 1);

        assertThat(isOpenTo("another-" + subject)).isFalse();
    }

    @Test
    void openItInAllItsTermsWhicheverWasGranted() {
        tell(UUID.randomUUID(), 1);

        assertThat(isOpenTo(subject)).isTrue();
    }

    private void tell(UUID pairing, int sequence) {
        PublishedParty party = new PublishedParty("440400", "测试");
        PublishedPairing granted = new PublishedPairing(pairing, cooperation, "DEMO", party, party);
        String partner = GrantEvent.digestOf(subject);
        QuarkusTransaction.requiringNew().run(() -> {
            if (sequence == 2) {
                grants.close(new PartnerRevoked(granted, partner, SideOfPairing.PARTNER), sequence);
                return;
            }
            grants.open(new PartnerGranted(granted, partner), sequence);
        });
    }

    private boolean isOpenTo(String system) {
        Caller caller = new Caller(system, Set.of(Roles.PARTNER), null, null);
        return PartnerGrants.bound(caller, sql.query(IS_OPEN).with("cooperation", cooperation))
                .and(PartnerGrants.OPEN)
                .then(")")
                .first(Boolean.class)
                .orElseThrow();
    }
}
