package org.jiedui.pairing.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.pairing.party.PartyFixture.BEGUN;
import static org.jiedui.pairing.party.PartyFixture.TODAY;
import static org.jiedui.pairing.party.PartyFixture.ministry;
import static org.jiedui.pairing.party.PartyFixture.party;

import java.time.Instant;
import java.util.List;
import org.jiedui.events.vocabulary.PartyLevel;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.party.PartyRefusals.NotBelowParent;
import org.jiedui.pairing.party.PartyRefusals.PartiesLeftBehind;
import org.jiedui.pairing.party.PartyRefusals.UnknownParty;
import org.jiedui.pairing.party.PartyRegister.NewCode;
import org.jiedui.pairing.party.PartyRegister.Redesignation;
import org.jiedui.pairing.party.PartyRegister.Registration;
import org.jiedui.pairing.party.SubtreeRedesignation.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 451000 with two counties becomes 452000, with codes that no region has. */
class SubtreeRedesignationTest {

    private static final PartyView PROVINCE = party("890000", PartyLevel.PROVINCE, null);

    private final Party prefecture = registered("891000", PartyLevel.PREFECTURE, PROVINCE);
    private final PartyView above = view(prefecture);
    private final Party one = registered("891023", PartyLevel.COUNTY, above);
    private final Party other = registered("891024", PartyLevel.COUNTY, above);

    @Test
    void recodesThePartiesBelowInTheSameStep() {
        SubtreeRedesignation subtree = recode("892000", code("891023", "892082"), code("891024", "892024"));

        assertThat(subtree.internalEvent().parties())
                .extracting(party -> party.former() + " " + party.region())
                .containsExactly("891000 892000", "891023 892082", "891024 892024");
        assertThat(subtree.parties()).extracting(Party::validFrom).containsOnly(TODAY);
    }

    @Test
    void publishesTheNewCodeOfTheirParent() {
        SubtreeRedesignation subtree = recode("892000", code("891023", "892082"), code("891024", "892024"));
        assertThat(subtree.steps().getLast().publicEvent().parent()).isEqualTo("892000");
    }

    @Test
    void refusesToLeaveAPartyOutsideItsParentsCode() {
        assertThatThrownBy(() -> recode("892000", code("891023", "892082")))
                .isInstanceOfSatisfying(PartiesLeftBehind.class, refusal -> assertThat(
                                refusal.problem().members())
                        .containsEntry("leftBehind", List.of(new RegionCode("891024"))));
    }

    @Test
    void leavesThePartiesBelowAloneWhenOnlyTheNameChanges() {
        assertThat(recode(null).steps()).hasSize(1);
    }

    @Test
    void letsTwoPartiesSwapTheirCodes() {
        SubtreeRedesignation subtree = recode(null, code("891023", "891024"), code("891024", "891023"));
        assertThat(subtree.internalEvent().parties())
                .extracting(party -> party.region().value())
                .containsExactly("891000", "891024", "891023");
    }

    @Test
    void refusesACodeOutsideTheParents() {
        assertThatThrownBy(() -> recode("892000", code("891023", "893023"), code("891024", "892024")))
                .isInstanceOf(NotBelowParent.class);
    }

    @Test
    void refusesACodeOfNoPartyBelowAndACodeListedTwice() {
        assertThatThrownBy(() -> recode(null, code("894000", "891025"))).isInstanceOf(UnknownParty.class);
        assertThatThrownBy(() -> recode(null, code("891023", "891025"), code("891023", "891026")))
                .isInstanceOf(UnknownParty.class);
    }

    private SubtreeRedesignation recode(@Nullable String code, NewCode... below) {
        Redesignation change =
                new Redesignation(code == null ? null : new RegionCode(code), "测试市", null, null, List.of(below), TODAY);
        Step top = new Step(prefecture, prefecture.redesignate(change, PROVINCE.position(), TODAY));
        return SubtreeRedesignation.of(top, List.of(one, other), change, TODAY);
    }

    private static NewCode code(String region, String newRegion) {
        return new NewCode(new RegionCode(region), new RegionCode(newRegion));
    }

    private static Party registered(String code, PartyLevel level, PartyView parent) {
        return Party.register(
                new Registration(new RegionCode(code), "测试地", null, level, parent.region(), BEGUN),
                parent,
                ministry(),
                TODAY);
    }

    private static PartyView view(Party party) {
        return new PartyView(
                party.id(),
                party.naming().region(),
                party.naming().name(),
                null,
                null,
                party.level(),
                null,
                null,
                null,
                null,
                1,
                Instant.EPOCH);
    }
}
