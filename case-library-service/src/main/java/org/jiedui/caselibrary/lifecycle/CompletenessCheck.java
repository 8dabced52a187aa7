package org.jiedui.caselibrary.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.jiedui.caselibrary.content.Completeness;
import org.jiedui.caselibrary.content.Statements;
import org.jiedui.caselibrary.indicator.KnownIndicators;
import org.jiedui.kit.problem.FieldError;

/** What a text lacks, with what is known of its indicators. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CompletenessCheck {

    private final KnownIndicators indicators;

    CompletenessCheck(KnownIndicators indicators) {
        this.indicators = indicators;
    }

    Completeness of(CaseText text, Statements statements) {
        List<FieldError> wrong = indicators.objections(text.content().indicators()).stream()
                .map(objection -> objection.at("/indicators"))
                .toList();
        return Completeness.of(text.content(), text.parts(), statements, wrong);
    }
}
