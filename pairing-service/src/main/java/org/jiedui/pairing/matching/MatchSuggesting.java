package org.jiedui.pairing.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.events.vocabulary.PartyLevel;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.problem.Language;
import org.jiedui.pairing.lifecycle.PairingReading;
import org.jiedui.pairing.lifecycle.Sides;
import org.jiedui.pairing.matching.KnownRelations.KnownRelation;
import org.jiedui.pairing.matching.MatchingRefusals.NeitherSideIsYours;
import org.jiedui.pairing.matching.MatchingRefusals.WishCannotBeMet;
import org.jiedui.pairing.programme.ProgrammeRules;
import org.jiedui.pairing.programme.ProgrammeView;
import org.jspecify.annotations.Nullable;

/**
 * Suggests whom unpaired regions could pair with. A suggestion is only ever a suggestion: nothing is written, and the
 * same input has the same answer.
 */
@ApplicationScoped
public class MatchSuggesting {

    private final ProgrammeRules programmes;
    private final PairingReading pairings;
    private final MatchData data;
    private final ObjectMapper json;

    MatchSuggesting(ProgrammeRules programmes, PairingReading pairings, MatchData data, ObjectMapper json) {
        this.programmes = programmes;
        this.pairings = pairings;
        this.data = data;
        this.json = json;
    }

    /**
     * Matches the regions asked for, in three statements however many they are, and two for the pairing above.
     *
     * @throws org.jiedui.pairing.programme.ProgrammeRefusals.UnknownProgramme if there is no such programme
     * @throws org.jiedui.pairing.programme.ProgrammeRefusals.ParentRequired if its pairings lie under another one and none is named
     * @throws org.jiedui.pairing.programme.ProgrammeRefusals.ParentNotAllowed if its pairings stand for themselves and one is named
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.UnknownParent if that one is not there for the caller
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.StatusForbids if it cannot have pairings below it
     * @throws WishCannotBeMet with everything that contradicts
     * @throws NeitherSideIsYours if a province asks for pairs outside of it
     */
    public MatchSuggestions suggest(MatchWish wish, Caller caller, Language language) {
        ProgrammeView programme = programmes.get(wish.programme());
        programme.checkParent(wish.parent() != null);
        Sides parent = wish.parent() == null ? null : pairings.sidesOfParent(wish.parent(), caller);
        MatchRules rules = new MatchRules(programme, parent, wish.excluded());
        List<Candidate> known = data.candidates(wish, openLevels(wish, programme), caller.scope());
        Pools pools = Pools.of(wish, rules, known, own(caller));
        List<KnownRelation> relations = data.relations(wish.on(), withThoseAbove(pools));
        String digest = digest(new Inputs(wish, programme, parent, pools, relations));
        return new Matchmaking(wish, rules, pools, new ScoringRules(new KnownRelations(relations), language), language)
                .suggest(digest);
    }

    private static Set<PartyLevel> openLevels(MatchWish wish, ProgrammeView programme) {
        return programme.levels().stream()
                .flatMap(rule -> Stream.concat(
                        wish.leading().isEmpty() ? Stream.of(rule.leading()) : Stream.empty(),
                        wish.partner().isEmpty() ? Stream.of(rule.partner()) : Stream.empty()))
                .collect(Collectors.toSet());
    }

    private static Predicate<RegionCode> own(Caller caller) {
        RegionCode region = caller.region();
        return code -> caller.is(Roles.MINISTRY) || (region != null && region.covers(code));
    }

    private static Set<RegionCode> withThoseAbove(Pools pools) {
        return Stream.concat(pools.leading().stream(), pools.partner().stream())
                .flatMap(candidate -> KnownRelations.withThoseAbove(candidate.region()))
                .collect(Collectors.toSet());
    }

    private String digest(Inputs inputs) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(inputs));
            return HexFormat.of().formatHex(hash);
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("The inputs cannot be digested", e);
        }
    }

    /** Everything the answer follows from, in one order. */
    private record Inputs(
            MatchWish wish,
            ProgrammeView programme,
            @Nullable Sides parent,
            Pools pools,
            List<KnownRelation> relations) {}
}
