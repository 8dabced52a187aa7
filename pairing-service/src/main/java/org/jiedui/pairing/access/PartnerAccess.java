package org.jiedui.pairing.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Page;

/** What partner systems see: what both sides of a pairing have opened to them. Asks the database for nobody else. */
@ApplicationScoped
public class PartnerAccess {

    private static final String OPEN = """
            from partner_grant g join pairing p on p.id = g.pairing_id
            where g.partner = ? and g.granted_by_leading is not null and g.granted_by_partner is not null""";

    private static final String PAIRINGS = "select p.id " + OPEN;

    /** As a pairing's page, which shows the figures of both sides once it has been in force. */
    private static final String PARTIES = """
            select distinct unnest(array[p.leading_party_id, p.partner_party_id])
            """ + OPEN + " and p.status in ('ACTIVE', 'SUSPENDED', 'ENDED')";

    private final Sql sql;

    PartnerAccess(Sql sql) {
        this.sql = sql;
    }

    /** The pairings this caller may read as a partner system. */
    public List<UUID> openTo(Caller caller) {
        return caller.is(Roles.PARTNER)
                ? sql.rows(PAIRINGS, row -> row.getObject(1, UUID.class), caller.subject())
                : List.of();
    }

    /** Whose figures this caller may know: those of its scope, and as a partner system those of pairings opened to it. */
    public FigureScope figuresOpenTo(Caller caller) {
        List<UUID> parties = caller.is(Roles.PARTNER)
                ? sql.rows(PARTIES, row -> row.getObject(1, UUID.class), caller.subject())
                : List.of();
        return new FigureScope(caller.scopeOfFigures(), parties);
    }

    /** A pairing's history without what its sides granted to whom, where a partner system reads it. */
    public static Page<HistoryEntry> shownTo(Caller caller, Page<HistoryEntry> history) {
        if (!caller.is(Roles.PARTNER)) {
            return history;
        }
        List<HistoryEntry> shown = history.items().stream()
                .filter(entry -> !GrantChange.isOne(entry.change()))
                .toList();
        return new Page<>(shown, history.next());
    }
}
