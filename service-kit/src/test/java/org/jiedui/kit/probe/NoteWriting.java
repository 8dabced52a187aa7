package org.jiedui.kit.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.Publication;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.probe.NoteRefusals.NoteNotFound;
import org.jiedui.kit.problem.ChangedMeanwhile;
import org.jspecify.annotations.Nullable;

/** What can be done with a note. */
@ApplicationScoped
@Transactional
public class NoteWriting {

    private final Notes notes;
    private final Publication publication;
    private final Gate gate;
    private final Clock clock;

    NoteWriting(Notes notes, Publication publication, Gate gate, Clock clock) {
        this.notes = notes;
        this.publication = publication;
        this.gate = gate;
        this.clock = clock;
    }

    public NoteView write(String title, NoteContent content, Caller caller) {
        Instant now = clock.instant();
        NoteView note = new NoteView(Ids.next(), 1, title, content, now, now);
        notes.insert(note);
        publication.announce(new NoteEvent.NoteWritten(note.id(), title), Attribution.of(caller));
        gate.pass(title);
        return note;
    }

    public NoteView rewrite(UUID id, ExpectedVersion expected, String title, NoteContent content, Caller caller) {
        NoteView seen = get(id);
        expected.check(seen.version());
        NoteView note = new NoteView(id, seen.version() + 1, title, content, seen.createdAt(), clock.instant());
        if (!notes.update(note, seen.version())) {
            throw new ChangedMeanwhile();
        }
        publication.announce(new NoteEvent.NoteRewritten(id, title), Attribution.of(caller));
        return note;
    }

    public NoteView get(UUID id) {
        return notes.find(id).orElseThrow(() -> new NoteNotFound(id));
    }

    public Page<NoteView> list(List<Tone> tones, @Nullable String title, PageRequest page) {
        return notes.list(tones, title, page);
    }
}
