package org.jiedui.pairing.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiedui.pairing.party.PartyDirectory;
import org.jiedui.pairing.party.PartyView;
import org.jiedui.pairing.programme.ProgrammeRefusals.CoupleAlreadyPaired;
import org.jiedui.pairing.programme.ProgrammeRefusals.LevelsNotAllowed;
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
        return programmes.view(code).orElseThrow(() -> new UnknownProgramme(code));
    }

    /**
     * Checks what a programme asks of a pairing that is drafted.
     *
     * @throws UnknownProgramme if there is no such programme
     * @throws LevelsNotAllowed if it does not pair parties of these levels
     * @throws org.jiedui.pairing.programme.ProgrammeRefusals.OutOfReach if it pairs only parties of one province, or only of two
     * @throws org.jiedui.pairing.programme.ProgrammeRefusals.ParentRequired if its pairings have a parent pairing, and this one has none
     * @throws org.jiedui.pairing.programme.ProgrammeRefusals.ParentNotAllowed if its pairings have no parent pairing, and this one has one
     */
    public void checkDraft(String code, PartyView leading, PartyView partner, boolean hasParent) {
        ProgrammeView programme = get(code);
        if (!programme.allows(leading.level(), partner.level())) {
            throw new LevelsNotAllowed(code, leading.level(), partner.level());
        }
        programme.checkReach(parties.shareProvince(leading.id(), partner.id()));
        programme.checkParent(hasParent);
    }

    /**
     * Checks whether a programme pairs parties of one province, or of two.
     *
     * @throws UnknownProgramme if there is no such programme
     * @throws org.jiedui.pairing.programme.ProgrammeRefusals.OutOfReach if it pairs parties of one province only, or of two only
     */
    public void checkReach(String code, UUID leading, UUID partner) {
        get(code).checkReach(parties.shareProvince(leading, partner));
    }

    /**
     * Takes a seat for both parties of a pairing that comes into force, unless an earlier term of the same cooperation has
     * taken them. The limit cannot change until the running transaction ends, and the database allows each seat once, so
     * only one of two concurrent attempts at the last seat succeeds. Seats are always taken in the order of the parties'
     * ids, so that two attempts cannot deadlock. They are taken without a limit too, so that one can be introduced later.
     *
     * @throws PartyAlreadyPaired if a party has no seat left
     * @throws CoupleAlreadyPaired if the two have another cooperation in force in the programme
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeSeats(String code, UUID cooperation, UUID leading, UUID partner) {
        int limit = seats.findLimitForShare(code);
        if (cooperations.begin(cooperation, code, leading, partner)) {
            Stream.of(leading, partner).sorted().forEach(party -> {
                if (!seats.take(code, party, cooperation, limit)) {
                    throw new PartyAlreadyPaired(code, party, limit);
                }
            });
        }
    }

    /** Gives the seats of a cooperation back unless a term of it is still in force. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void releaseSeats(UUID cooperation) {
        cooperations.endUnlessInForce(cooperation);
    }
}
