package org.jiedui.pairing.indicator.report;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jiedui.events.IndicatorEvent.IndicatorReported;
import org.jiedui.events.vocabulary.Period;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.period.ReportingPeriod;
import org.jiedui.pairing.indicator.definition.IndicatorView;
import org.jiedui.pairing.indicator.report.ReportingRefusals.NotTheReporter;
import org.jiedui.pairing.indicator.report.ReportingRefusals.ValueOutOfBounds;

/** What a region reported for a period, under the version of the definition that holds in the whole of it. */
@Entity
@Table(name = "indicator_value")
@CheckReturnValue
@SuppressWarnings("UnusedVariable")
class IndicatorValue {

    private static final long FIRST = 1;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID indicatorId;
    private int definition;
    private UUID partyId;

    @Enumerated(EnumType.STRING)
    private Period periodKind;

    private LocalDate periodStart;

    @Embedded
    private Measured measured;

    private Instant createdAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected IndicatorValue() {}

    /**
     * @throws org.jiedui.pairing.indicator.definition.IndicatorRefusals.NoDefinitionThroughout if no version of the definition holds in the whole period
     * @throws ValueOutOfBounds if the unit does not allow the value
     */
    IndicatorValue(IndicatorView indicator, UUID party, ReportingPeriod period, Measured measured, Instant now) {
        var valid = indicator.throughout(period);
        this.id = Ids.next();
        this.version = FIRST;
        this.indicatorId = indicator.id();
        this.definition = valid.number();
        this.partyId = party;
        this.periodKind = period.kind();
        this.periodStart = period.from();
        this.measured = measured.within(valid.unit());
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** A region reports for itself, and a province for the regions below it. @throws NotTheReporter if the caller is neither */
    static void checkMayReport(RegionCode region, Caller caller) {
        if (!caller.isProvinceAbove(region) && !caller.speaksFor(region)) {
            throw new NotTheReporter(region);
        }
    }

    IndicatorReported reported(Subject subject) {
        return published(subject, false);
    }

    /**
     * Replaces the value.
     *
     * @throws ValueOutOfBounds if the unit does not allow it
     */
    IndicatorReported correct(Measured corrected, Subject subject, Instant now) {
        measured = corrected.within(subject.unit());
        updatedAt = now;
        return published(subject, true);
    }

    private IndicatorReported published(Subject subject, boolean isCorrection) {
        return new IndicatorReported(
                id,
                subject.indicator(),
                definition,
                subject.unit(),
                subject.region(),
                periodKind.label(periodStart),
                measured.value().toPlainString(),
                measured.source(),
                isCorrection);
    }

    IndicatorValueId id() {
        return new IndicatorValueId(id);
    }

    long version() {
        return version;
    }
}
