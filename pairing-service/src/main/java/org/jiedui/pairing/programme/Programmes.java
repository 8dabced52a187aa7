package org.jiedui.pairing.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.pairing.party.PartyLevel;
import org.jiedui.pairing.programme.ProgrammeRegister.Rules;
import org.jiedui.pairing.programme.ProgrammeView.LevelRule;

/** Programmes with their rules. */
@ApplicationScoped
class Programmes {

    private static final String SELECT = """
            select p.id, p.code, p.name, p.max_active_per_party, p.reach, p.parent, p.version, p.updated_at,
              array_agg(r.leading_level || '>' || r.partner_level order by r.leading_level, r.partner_level) as levels
            from programme p join programme_level_rule r on r.programme = p.code
            where %s group by p.code order by p.id desc limit ?""";
    private static final String BY_CODE = SELECT.formatted("p.code = ?");
    private static final String PAGE = SELECT.formatted("p.updated_at >= ? and p.id < ?");

    private static final String LOCK = "select 1 from programme where code = ? for no key update";
    private static final String ADD = """
            insert into programme (name, max_active_per_party, reach, parent, updated_at, code, id)
            values (?, ?, ?, ?, ?, ?, ?)""";
    private static final String CHANGE = """
            update programme
            set name = ?, max_active_per_party = ?, reach = ?, parent = ?, updated_at = ?, version = version + 1
            where code = ?""";
    private static final String FORGET_LEVELS = "delete from programme_level_rule where programme = ?";
    private static final String ADD_LEVELS = """
            insert into programme_level_rule (programme, leading_level, partner_level)
            select distinct ?::text, leading_level, partner_level
            from unnest(?::text[], ?::text[]) as rule (leading_level, partner_level)""";

    private final Sql sql;

    Programmes(Sql sql) {
        this.sql = sql;
    }

    Optional<ProgrammeView> find(String code) {
        return sql.first(BY_CODE, Programmes::programme, code, 1);
    }

    List<ProgrammeView> list(PageRequest page) {
        return sql.rows(PAGE, Programmes::programme, page.updatedSince(), page.before(), page.fetch());
    }

    /** The programme, kept from changing and from giving seats until the running transaction ends. */
    Optional<ProgrammeView> toChange(String code) {
        sql.each(LOCK, row -> {}, code);
        return find(code);
    }

    void add(UUID id, String code, Rules rules, Instant now) {
        sql.change(ADD, rules.name(), rules.maxActivePerParty(), rules.reach(), rules.parent(), now, code, id);
        addLevels(code, rules.levels());
    }

    void change(String code, Rules rules, Instant now) {
        sql.change(CHANGE, rules.name(), rules.maxActivePerParty(), rules.reach(), rules.parent(), now, code);
        sql.change(FORGET_LEVELS, code);
        addLevels(code, rules.levels());
    }

    private void addLevels(String code, List<LevelRule> levels) {
        sql.change(
                ADD_LEVELS,
                code,
                ArrayOf.texts(levels.stream().map(LevelRule::leading).toList()),
                ArrayOf.texts(levels.stream().map(LevelRule::partner).toList()));
    }

    private static ProgrammeView programme(ResultSet row) throws SQLException {
        return new ProgrammeView(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getObject("max_active_per_party", Integer.class),
                Arrays.stream((String[]) row.getArray("levels").getArray())
                        .map(Programmes::rule)
                        .toList(),
                Reach.valueOf(row.getString("reach")),
                ParentRule.valueOf(row.getString("parent")),
                row.getLong("version"),
                row.getTimestamp("updated_at").toInstant());
    }

    private static LevelRule rule(String levels) {
        int arrow = levels.indexOf('>');
        return new LevelRule(
                PartyLevel.valueOf(levels.substring(0, arrow)), PartyLevel.valueOf(levels.substring(arrow + 1)));
    }
}
