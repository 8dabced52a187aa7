package org.jiedui.knownparties.redesignation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.transaction.TransactionalException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.PublishedParty.Successor;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyDissolved;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.caller.RegionCode;
import org.junit.jupiter.api.Test;

/** A party becomes part of another, which is called otherwise later. */
@QuarkusTest
class DissolutionsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2023, 12, 31);

    private final String code =
            "LOCAL:" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    private final UUID successor = UUID.randomUUID();
    private final PublishedParty former = new PublishedParty(code + "-1", "测试一区");
    private final PublishedParty present = new PublishedParty(code + "-1", "测试新区");
    private final PartyDissolved dissolved = new PartyDissolved(
            UUID.randomUUID(),
            new PublishedParty(code + "-2", "测试二区", LAST_DAY, new Successor(former.region(), former.name())),
            LAST_DAY,
            successor);

    private final Dissolutions dissolutions;
    private final Redesignations redesignations;

    DissolutionsTest(Dissolutions dissolutions, Redesignations redesignations) {
        this.dissolutions = dissolutions;
        this.redesignations = redesignations;
    }

    @Test
    void nameTheLastDayAndTheSuccessorOfACodeWithItsNameAndOfNoOther() {
        tell();
        tell();

        assertThat(find("测试二区")).hasValue(dissolved.party());
        assertThat(find("测试二區")).isEmpty();
        assertThat(find("测试三区")).isEmpty();
    }

    @Test
    void callTheSuccessorAsItIsCalledNow() {
        tell();
        QuarkusTransaction.requiringNew()
                .run(() -> redesignations.add(
                        new PartyRedesignated(successor, former, present, null, LocalDate.of(2024, 6, 1))));

        assertThat(find("测试二区").map(PublishedParty::successor))
                .hasValue(new Successor(present.region(), present.name()));
    }

    @Test
    void areMeantByTheCodeAloneUntilTheirLastDayIsOver() {
        tell();

        assertThat(holder(dissolved.dissolvedOn())).isPresent();
        assertThat(holder(dissolved.dissolvedOn().plusDays(1))).isEmpty();
    }

    @Test
    void belongToATransaction() {
        assertThatExceptionOfType(TransactionalException.class).isThrownBy(() -> dissolutions.add(dissolved));
    }

    private void tell() {
        QuarkusTransaction.requiringNew().run(() -> dissolutions.add(dissolved));
    }

    private Optional<PublishedParty> holder(LocalDate on) {
        return QuarkusTransaction.requiringNew()
                .call(() -> dissolutions.find(new RegionCode(dissolved.party().region()), null, on));
    }

    private Optional<PublishedParty> find(String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> dissolutions.find(
                        new RegionCode(dissolved.party().region()),
                        name,
                        dissolved.dissolvedOn().plusDays(1)));
    }
}
