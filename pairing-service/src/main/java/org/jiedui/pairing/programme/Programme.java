package org.jiedui.pairing.programme;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jiedui.events.RegisterEvent.ProgrammeEvent;
import org.jiedui.events.RegisterEvent.ProgrammeEvent.ProgrammeChanged;
import org.jiedui.events.RegisterEvent.ProgrammeEvent.ProgrammeRegistered;
import org.jiedui.events.vocabulary.ParentRule;
import org.jiedui.events.vocabulary.Reach;
import org.jiedui.kit.database.Ids;
import org.jiedui.pairing.programme.ProgrammeRegister.Rules;
import org.jiedui.pairing.programme.ProgrammeView.LevelRule;
import org.jspecify.annotations.Nullable;

/** What pairings belong to, with the rules for them. Whoever only asks for the rules reads a {@link ProgrammeView}. */
@Entity
@Table(name = "programme")
@CheckReturnValue
@SuppressWarnings("UnusedVariable")
class Programme {

    @Id
    private String code;

    private UUID id;

    @Version
    private long version;

    private String name;
    private @Nullable Integer maxActivePerParty;

    @ElementCollection
    @CollectionTable(name = "programme_level_rule", joinColumns = @JoinColumn(name = "programme"))
    private Set<LevelRule> levels;

    @Enumerated(EnumType.STRING)
    private Reach reach;

    @Enumerated(EnumType.STRING)
    private ParentRule parent;

    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Programme() {}

    Programme(String code, Rules rules, Instant now) {
        this.code = code;
        this.id = Ids.next();
        this.version = 1;
        apply(rules, now);
    }

    ProgrammeRegistered registered() {
        return new ProgrammeRegistered(id, published());
    }

    /** Gives it another name or other rules. */
    ProgrammeChanged change(Rules rules, Instant now) {
        apply(rules, now);
        return new ProgrammeChanged(id, published());
    }

    private void apply(Rules rules, Instant now) {
        name = rules.name();
        maxActivePerParty = rules.maxActivePerParty();
        levels = new HashSet<>(rules.levels());
        reach = rules.reach();
        parent = rules.parent();
        updatedAt = now;
    }

    private ProgrammeEvent.Programme published() {
        return new ProgrammeEvent.Programme(
                code,
                name,
                maxActivePerParty,
                levels.stream()
                        .sorted(Comparator.comparing(LevelRule::leading).thenComparing(LevelRule::partner))
                        .map(LevelRule::published)
                        .toList(),
                reach,
                parent);
    }

    long version() {
        return version;
    }
}
