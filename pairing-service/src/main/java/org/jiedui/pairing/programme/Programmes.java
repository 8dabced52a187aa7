package org.jiedui.pairing.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.pairing.programme.ProgrammeRefusals.ProgrammeNotFound;

/** The programmes: changed as aggregates, read with their levels in one statement. */
@ApplicationScoped
class Programmes implements PanacheRepositoryBase<Programme, String> {

    private static final String READ = """
            select id, code, name, max_active_per_party, reach, parent, version, updated_at, (
              select json_agg(json_build_object('leading', leading_level, 'partner', partner_level)
                order by leading_level, partner_level)
              from programme_level_rule where programme = code) as levels
            from programme where true""";

    private final Sql sql;

    Programmes(Sql sql) {
        this.sql = sql;
    }

    Optional<ProgrammeView> view(String code) {
        return sql.query(READ).and("code = :code").with("code", code).first(ProgrammeView.class);
    }

    Page<ProgrammeView> list(PageRequest page) {
        return sql.query(READ).page(page, "id", "updated_at", ProgrammeView.class, ProgrammeView::id);
    }

    /**
     * The programme, which nobody else changes and in which nobody takes a seat until the running transaction ends.
     *
     * @throws ProgrammeNotFound if there is none
     */
    Programme findForUpdate(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new ProgrammeNotFound(code));
    }
}
