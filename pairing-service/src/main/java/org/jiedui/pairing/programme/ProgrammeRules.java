package org.jiedui.pairing.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiedui.pairing.party.PartyDirectory;
import org.jiedui.pairing.programme.ProgrammeRefusals.CoupleAlreadyPaired;
import org.jiedui.pairing.programme.ProgrammeRefusals.PartyAlreadyPaired;
import org.jiedui.pairing.programme.ProgrammeRefusals.UnknownProgramme;

/** Applies the rules of a programme to the parties of a pairing. */
@ApplicationScoped
public class ProgrammeRules {

    private final Programmes programmes;
    private final Seats seats;
    private final PartyDirectory parties;
    private final ActiveCooperations cooperations;

    ProgrammeRules(Programmes programmes, Seats seats, PartyDirectory parties, ActiveCooperations cooperations) {
        this.programmes = programmes;
        this.seats = seats;
        this.parties = parties;
        this.cooperations = cooperations;
    }

    /** @throws UnknownProgramme if there is no such programme */
    public ProgrammeView get(String code) {
        return programmes.find(code).orElseThrow(() -> new UnknownProgramme(code));
    }

    /**
     * Checks that a programme pairs parties as far apart as these.
     *
     * @throws UnknownProgramme if there is no such programme
     * @throws org.jiedui.pairing.programme.ProgrammeRefusals.OutOfReach if it pairs parties of one province only, or of two only
     */
    public void checkReach(String code, UUID leading, UUID partner) {
        get(code).reach().check(code, parties.shareProvince(leading, partner));
    }

    /**
     * Takes a seat for both parties of a pairing that comes into force, unless a term before it has taken them: terms that
     * continue one another are one cooperation. The limit cannot change until the running
     * transaction ends, and the database allows each seat once, so of two concurrent attempts at the last one exactly
     * one succeeds; parties go in one order, so that two attempts cannot wait for each other. Without a limit seats are
     * taken all the same, so that one can be introduced.
     *
     * @throws PartyAlreadyPaired if a party has no seat left
     * @throws CoupleAlreadyPaired if the two have another cooperation in force in the programme
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeSeats(String code, UUID cooperation, UUID leading, UUID partner) {
        int limit = seats.lockedLimit(code);
        if (cooperations.begin(cooperation, code, leading, partner)) {
            Stream.of(leading, partner).sorted().forEach(party -> {
                if (!seats.take(code, party, cooperation, limit)) {
                    throw new PartyAlreadyPaired(code, party, limit);
                }
            });
        }
    }

    /** Gives the seats of a cooperation back if no term of it is in force any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void releaseSeats(UUID cooperation) {
        cooperations.endUnlessInForce(cooperation);
    }
}
