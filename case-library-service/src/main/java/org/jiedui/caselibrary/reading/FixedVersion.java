package org.jiedui.caselibrary.reading;

import java.time.Instant;
import java.util.List;
import org.jiedui.caselibrary.content.CaseContent;
import org.jiedui.caselibrary.evidence.Evidence;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.CaseOwner;
import org.jspecify.annotations.Nullable;

/** A version as it is stored, with what the case says beside it. */
record FixedVersion(
        CaseId caseId,
        int number,
        String title,
        CaseOwner owner,
        PublishedPairing pairing,
        CaseContent content,
        List<Evidence> evidence,
        Instant fixedAt,
        @Nullable Instant publishedAt,
        @Nullable Integer publishedNumber) {}
