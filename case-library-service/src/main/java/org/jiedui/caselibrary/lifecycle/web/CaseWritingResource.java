package org.jiedui.caselibrary.lifecycle.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.caselibrary.content.Completeness;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.lifecycle.CaseView;
import org.jiedui.caselibrary.lifecycle.CaseWriting;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.idempotency.Idempotent;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.kit.web.Created;
import org.jiedui.kit.web.JustificationRequest;
import org.jiedui.kit.web.WordedAnswer;

@Path("/v1/cases")
@Tag(name = "Writing cases", description = "What the liaisons of the sides do with their case")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CaseWritingResource {

    private final CaseWriting writing;
    private final CurrentCaller caller;
    private final WordedAnswer answer;

    CaseWritingResource(CaseWriting writing, CurrentCaller caller, WordedAnswer answer) {
        this.writing = writing;
        this.caller = caller;
        this.answer = answer;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Begin a case without an exchange",
            description =
                    "By the liaison of a side, for both sides or for its own. Cases of practices are begun by the "
                            + "exchanges that named them.")
    @APIResponseSchema(value = CaseView.class, responseCode = "201", responseDescription = "Begun")
    public Response begin(@NotNull @Valid BeginCaseRequest request) {
        CaseView begun = writing.begin(request.pairing(), request.title(), request.joint(), caller.get());
        return Created.at("/v1/cases/" + begun.id(), begun);
    }

    @PUT
    @Path("/{id}/content")
    @IfMatchRequired
    @Operation(
            summary = "Write a case",
            description =
                    "Replaces everything that is written. A version that was submitted or consented to stays as it is; "
                            + "this is the next one then, and consents to the former do not count for it. After the publication it is a "
                            + "correction, which waits until it is published.")
    public CaseView edit(
            @PathParam("id") CaseId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ContentRequest request) {
        return writing.edit(id, Change.of(caller.get(), expected), request.toContent());
    }

    @GET
    @Path("/{id}/completeness")
    @Operation(
            summary = "Read what a case lacks for submission",
            description =
                    "Everything at once, and how many characters the four parts have: a Chinese character, a Latin "
                            + "word and a number count one each.")
    @APIResponseSchema(CompletenessView.class)
    public Response completeness(@PathParam("id") CaseId id, @Context HttpHeaders headers) {
        Completeness found = writing.completeness(id, caller.get());
        return answer.to(headers, language -> CompletenessView.of(found, language));
    }

    @POST
    @Path("/{id}/submissions")
    @IfMatchRequired
    @Operation(
            summary = "Submit a case",
            description = "The version in If-Match, to an edition or outside of any; it is the side's consent to it. "
                    + "Everything that is missing is named at once. It then stands before the gates of the edition "
                    + "above the side, in order, and is in review when it has passed them.")
    public CaseView submit(
            @PathParam("id") CaseId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid SubmissionRequest request) {
        return writing.submit(
                id,
                Change.of(caller.get(), expected),
                request.edition(),
                request.statements().toStatements());
    }

    @POST
    @Path("/{id}/revisions")
    @Idempotent
    @IfMatchRequired
    @Operation(
            summary = "Revise a rejected case",
            description =
                    "Begins a new case with its text and its evidence; later exchanges on the practice are the new "
                            + "case's.")
    @APIResponseSchema(value = CaseView.class, responseCode = "201", responseDescription = "Begun")
    public Response revise(
            @PathParam("id") CaseId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid JustificationRequest request) {
        CaseView begun = writing.revise(id, request.toChange(caller.get(), expected));
        return Created.at("/v1/cases/" + begun.id(), begun);
    }
}
