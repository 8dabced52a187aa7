package org.jiedui.kit.probe.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.idempotency.Idempotent;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.kit.probe.NoteView;
import org.jiedui.kit.probe.NoteWriting;
import org.jiedui.kit.probe.Tone;
import org.jspecify.annotations.Nullable;

@Path("/v1/notes")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@RunOnVirtualThread
class NoteResource {

    private final NoteWriting writing;
    private final ChangeHistory history;
    private final CurrentCaller caller;

    NoteResource(NoteWriting writing, ChangeHistory history, CurrentCaller caller) {
        this.writing = writing;
        this.history = history;
        this.caller = caller;
    }

    /** The parameters beyond tone and title are only read. */
    @GET
    public Page<NoteView> list(
            @QueryParam("tone") List<Tone> tones,
            @QueryParam("title") @Nullable String title,
            @QueryParam("related") @Nullable UUID related,
            @QueryParam("day") @Nullable LocalDate day,
            @QueryParam("region") @Nullable RegionCode region,
            @Valid @BeanParam PageParameters page) {
        return writing.list(tones, title, page.toPageRequest());
    }

    @GET
    @Path("/of-a-tone")
    public Page<NoteView> ofATone(@QueryParam("tone") @NotNull Tone tone, @Valid @BeanParam PageParameters page) {
        return writing.list(List.of(tone), null, page.toPageRequest());
    }

    @GET
    @Path("/{id}")
    public NoteView get(@PathParam("id") UUID id) {
        return writing.get(id);
    }

    @GET
    @Path("/{id}/history")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Valid @BeanParam PageParameters page) {
        return history.of(id, page.toPageRequest());
    }

    @POST
    @Idempotent
    public Response write(@NotNull @Valid NoteRequest request) {
        NoteView note = writing.write(request.title(), request.toContent(), caller.get());
        return Response.created(URI.create("/v1/notes/" + note.id()))
                .entity(note)
                .build();
    }

    @PUT
    @Path("/{id}")
    @IfMatchRequired
    public NoteView rewrite(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid NoteRequest request) {
        return writing.rewrite(id, expected, request.title(), request.toContent(), caller.get());
    }
}
