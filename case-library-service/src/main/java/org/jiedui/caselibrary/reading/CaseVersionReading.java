package org.jiedui.caselibrary.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jiedui.caselibrary.indicator.KnownIndicators;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;

/**
 * The versions of a case (C-6): published ones for everybody, the others for those who work on it, and one for who is asked to
 * review it. Of a case that was withdrawn nobody reads any.
 */
@ApplicationScoped
@Transactional
public class CaseVersionReading {

    private final CaseVersions versions;
    private final KnownIndicators indicators;

    CaseVersionReading(CaseVersions versions, KnownIndicators indicators) {
        this.versions = versions;
        this.indicators = indicators;
    }

    public Page<CaseVersionSummaryView> list(CaseId id, PageRequest page, Caller caller) {
        return versions.list(readership(id, caller), page);
    }

    /** @throws ReadingRefusals.CaseVersionNotFound if there is none, or not for the caller */
    public CaseVersionView get(CaseId id, int number, Caller caller) {
        return view(readership(id, caller), number);
    }

    /**
     * The one that is published.
     *
     * @throws ReadingRefusals.NothingPublishedYet if none is
     */
    public CaseVersionView latest(CaseId id, Caller caller) {
        Readership reader = readership(id, caller);
        return view(reader, reader.latest());
    }

    /** @throws ReadingRefusals.CaseVersionNotFound if either is none, or not for the caller */
    public VersionComparison differences(CaseId id, int from, int to, Caller caller) {
        Readership reader = readership(id, caller);
        return new VersionComparison(
                from, to, VersionDifferences.between(versions.of(reader, from), versions.of(reader, to)));
    }

    private CaseVersionView view(Readership reader, int number) {
        FixedVersion version = versions.of(reader, number);
        return CaseVersionView.of(version, indicators.read(version.content().indicators()));
    }

    /**
     * @throws org.jiedui.caselibrary.lifecycle.CaseRefusals.CaseNotFound if nothing of it is there for the caller
     * @throws org.jiedui.caselibrary.lifecycle.CaseRefusals.CaseWithdrawn if it was withdrawn
     */
    private Readership readership(CaseId id, Caller caller) {
        Readership reader = versions.readership(id, caller);
        reader.check();
        return reader;
    }
}
