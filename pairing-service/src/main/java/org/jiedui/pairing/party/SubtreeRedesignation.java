package org.jiedui.pairing.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jiedui.events.RegisterEvent.PartyEvent;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.party.PartyRefusals.PartiesLeftBehind;
import org.jiedui.pairing.party.PartyRefusals.UnknownParty;
import org.jiedui.pairing.party.PartyRegister.NewCode;
import org.jiedui.pairing.party.PartyRegister.Redesignation;

/**
 * The redesignation of a party together with those below it that get other codes in the same step. Codes decide who sees
 * what, so a party's code always lies within its parent's.
 *
 * @param steps the highest party first
 */
record SubtreeRedesignation(List<Step> steps) {

    /** One party before and after. */
    record Step(Party former, Party party) {
        PartyEvent.PartyRedesignated publicEvent() {
            return party.redesignatedFrom(former);
        }

        private PartyRedesignated internalEvent() {
            Party.Naming naming = party.naming();
            return new PartyRedesignated(party.id(), former.naming().region(), naming.region(), naming.name());
        }
    }

    /**
     * @param top the party that is redesignated, before and after
     * @param below all parties below it, each after its parent
     * @throws UnknownParty if a new code is meant for none of these, or a second one for the same
     * @throws PartiesLeftBehind if one of these gets no new code and would not lie within its parent's
     * @throws org.jiedui.pairing.party.PartyRefusals.NotBelowParent if a new code does not lie within its parent's
     */
    static SubtreeRedesignation of(Step top, List<Party> below, Redesignation change, LocalDate today) {
        Map<RegionCode, RegionCode> codes =
                newCodes(change.below(), top.former.naming().region());
        Map<UUID, TreePosition> positions = new HashMap<>(Map.of(top.party.id(), top.party.position()));
        List<Step> steps = new ArrayList<>(List.of(top));
        List<RegionCode> leftBehind = new ArrayList<>();
        for (Party party : below) {
            TreePosition above = Objects.requireNonNull(positions.get(party.parentId()));
            RegionCode former = party.naming().region();
            RegionCode code = codes.remove(former);
            Party now = code == null ? party.under(above) : party.redesignate(change.onlyTo(code), above, today);
            if (code != null) {
                steps.add(new Step(party, now));
            } else if (!above.surrounds(former)) {
                leftBehind.add(former);
            }
            positions.put(party.id(), now.position());
        }
        codes.keySet().stream().findFirst().ifPresent(unknown -> {
            throw new UnknownParty(unknown, top.former.naming().region());
        });
        if (!leftBehind.isEmpty()) {
            throw new PartiesLeftBehind(top.party.naming().region(), leftBehind);
        }
        return new SubtreeRedesignation(List.copyOf(steps));
    }

    private static Map<RegionCode, RegionCode> newCodes(List<NewCode> below, RegionCode top) {
        Map<RegionCode, RegionCode> codes = new HashMap<>();
        for (NewCode code : below) {
            if (codes.put(code.region(), code.newRegion()) != null) {
                throw new UnknownParty(code.region(), top);
            }
        }
        return codes;
    }

    PartyRedesignated.Together internalEvent() {
        return new PartyRedesignated.Together(
                steps.stream().map(Step::internalEvent).toList());
    }

    List<Party> parties() {
        return steps.stream().map(Step::party).toList();
    }
}
