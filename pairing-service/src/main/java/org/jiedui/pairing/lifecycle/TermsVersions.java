package org.jiedui.pairing.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.pairing.lifecycle.PairingRefusals.TermsVersionNotFound;

/** All terms that were proposed to the sides of a pairing. Who may see them follows from the pairing. */
@ApplicationScoped
class TermsVersions {

    private static final String KEEP = """
            insert into pairing_terms (pairing_id, number, effective_from, effective_until, topics, goals, document,
              role, region, unit, reason, put_forward_at)
            select id, terms_version, effective_from, effective_until, topics, goals, document,
              :role, :region, :unit, :reason, updated_at
            from pairing where id = :pairing
            on conflict (pairing_id, number) do nothing""";

    private static final String READ = """
            select number, effective_from as terms_effective_from, effective_until as terms_effective_until,
              topics as terms_topics, goals as terms_goals, document as terms_document, role, region, unit, reason,
              put_forward_at as updated_at
            from pairing_terms where pairing_id = :pairing""";

    private final Sql sql;

    TermsVersions(Sql sql) {
        this.sql = sql;
    }

    /** Keeps the terms of a pairing as they stand; those proposed to the sides again are kept already. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(PairingId pairing, Attribution by) {
        sql.query(KEEP)
                .with("pairing", pairing)
                .with("role", by.role())
                .with("region", by.region())
                .with("unit", by.unit())
                .with("reason", by.reason())
                .execute();
    }

    /** The newest first. */
    Page<TermsVersion> of(PairingId pairing, PageRequest page) {
        return sql.query(READ)
                .with("pairing", pairing)
                .pageByNumber(page, "number", true, "put_forward_at", TermsVersion.class, TermsVersion::number);
    }

    /** @throws TermsVersionNotFound if there are none of that number */
    TermsVersion of(PairingId pairing, int number) {
        return sql.query(READ)
                .with("pairing", pairing)
                .and("number = :number")
                .with("number", number)
                .first(TermsVersion.class)
                .orElseThrow(() -> new TermsVersionNotFound(number));
    }
}
