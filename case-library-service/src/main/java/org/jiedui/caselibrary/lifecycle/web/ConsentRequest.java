package org.jiedui.caselibrary.lifecycle.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jiedui.caselibrary.content.Statements;
import org.jiedui.caselibrary.lifecycle.web.SubmissionRequest.StatementsRequest;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jspecify.annotations.Nullable;

/** @param statements what the side confirms; needed for a correction, which is not submitted */
record ConsentRequest(
        @Nullable @Valid StatementsRequest statements,

        @Size(max = 1000) @MultiLine @NoPersonalNumbers @Nullable String reason,

        @Size(max = 300) @NoPersonalNumbers @Nullable String document) {

    Statements toStatements() {
        return statements == null ? Statements.NONE : statements.toStatements();
    }

    Change toChange(Caller caller, ExpectedVersion seen) {
        return new Change(caller, seen, new Justification(reason, document));
    }
}
