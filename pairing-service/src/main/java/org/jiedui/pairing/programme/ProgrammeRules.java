package org.jiedui.pairing.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiedui.pairing.party.PartyView;

/** Applies the rules of a programme to the parties of a pairing. */
@ApplicationScoped
public class ProgrammeRules {

    private final Programmes programmes;

    ProgrammeRules(Programmes programmes) {
        this.programmes = programmes;
    }

    public List<ProgrammeView> all() {
        return programmes.all();
    }

    /** @throws UnknownProgramme if there is no such programme */
    public ProgrammeView get(String code) {
        return programmes.get(code);
    }

    /**
     * Checks that the programme pairs parties of these levels.
     *
     * @throws UnknownProgramme if there is no such programme
     * @throws LevelsNotAllowed if it does not
     */
    public void checkLevels(String code, PartyView leading, PartyView partner) {
        if (!programmes.get(code).allows(leading.level(), partner.level())) {
            throw new LevelsNotAllowed(code, leading.level(), partner.level());
        }
    }

    /**
     * Takes a seat for both parties of a pairing that comes into force. The database allows each seat once, so of two
     * concurrent attempts at the last one exactly one succeeds; parties go in one order, so that two attempts cannot
     * wait for each other.
     *
     * @throws PartyAlreadyPaired if a party has no seat left
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeSeats(String code, UUID pairing, UUID leading, UUID partner) {
        Integer limit = programmes.get(code).maxActivePerParty();
        if (limit == null) {
            return;
        }
        Stream.of(leading, partner).sorted().forEach(party -> {
            if (!programmes.takeSeat(code, party, pairing, limit)) {
                throw new PartyAlreadyPaired(code, party, limit);
            }
        });
    }

    /** Gives the seats of a pairing back that is no longer in force. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void releaseSeats(UUID pairing) {
        programmes.releaseSeats(pairing);
    }
}
