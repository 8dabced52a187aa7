package org.jiedui.pairing.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.pairing.lifecycle.PairingRefusals.TermsVersionNotFound;

/** All terms that were put to the sides of a pairing. Who may see them follows from the pairing. */
@ApplicationScoped
public class TermsVersions {

    private static final String KEEP = """
            insert into pairing_terms (pairing_id, number, effective_from, effective_until, topics, goals, document,
              role, region, unit, reason, put_forward_at)
            select id, terms_version, effective_from, effective_until, topics, goals, document, ?, ?, ?, ?, updated_at
            from pairing where id = ?
            on conflict (pairing_id, number) do nothing""";

    private static final String READ = """
            select number, effective_from, effective_until, array(select jsonb_array_elements_text(topics)), goals, document,
              role, region, unit, reason, put_forward_at
            from pairing_terms where pairing_id = ? and""";

    private static final String PAGE = READ + " number < ? and put_forward_at >= ? order by number desc limit ?";

    private static final String ONE = READ + " number = ?";

    private final Sql sql;

    TermsVersions(Sql sql) {
        this.sql = sql;
    }

    /** Keeps the terms of a pairing as they stand; those put to the sides again are kept already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID pairing, Attribution by) {
        sql.change(KEEP, by.role(), by.region(), by.unit(), by.reason(), pairing);
    }

    /** The newest first. */
    public Page<TermsVersion> of(UUID pairing, PageRequest page) {
        List<TermsVersion> versions =
                sql.rows(PAGE, TermsVersions::version, pairing, page.below(), page.updatedSince(), page.fetch());
        return page.pageByNumber(versions, TermsVersion::number);
    }

    /** @throws TermsVersionNotFound if there are none of that number */
    public TermsVersion of(UUID pairing, int number) {
        return sql.first(ONE, TermsVersions::version, pairing, number)
                .orElseThrow(() -> new TermsVersionNotFound(number));
    }

    private static TermsVersion version(ResultSet row) throws SQLException {
        List<Topic> topics = Arrays.stream((String[]) row.getArray(4).getArray())
                .map(Topic::valueOf)
                .toList();
        Terms terms = new Terms(
                row.getObject(2, LocalDate.class),
                row.getObject(3, LocalDate.class),
                topics,
                row.getString(5),
                row.getString(6));
        return new TermsVersion(
                row.getInt(1),
                terms,
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getTimestamp(11).toInstant());
    }
}
