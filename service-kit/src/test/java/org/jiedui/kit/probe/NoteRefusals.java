package org.jiedui.kit.probe;

import static org.jiedui.kit.problem.Refusal.Kind.CONFLICT;
import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;

import jakarta.enterprise.inject.Produces;
import java.util.Map;
import java.util.UUID;
import org.jiedui.kit.problem.AlreadyThere;
import org.jiedui.kit.problem.ConstraintTable;
import org.jiedui.kit.problem.Member;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The rules of notes, as a feature has them. */
public final class NoteRefusals {

    @Produces
    static final ConstraintTable CONSTRAINTS =
            new ConstraintTable(Map.of("uq_note_reserved_title", TitleReserved::new));

    private NoteRefusals() {}

    /** There is no such note. */
    @Rule(kind = NOT_FOUND, title = "没有该便笺", zh = "没有便笺 %s。", en = "There is no note %s.")
    public static final class NoteNotFound extends Refusal {
        NoteNotFound(UUID id) {
            super(id);
        }
    }

    /** A reserved title is given once. */
    @Rule(kind = CONFLICT, title = "标题已保留", zh = "另一便笺使用该标题。", en = "Another note has this title.")
    public static final class TitleReserved extends AlreadyThere {

        private static final Member<String> TITLE_PREFIX =
                Member.of("titlePrefix", String.class, "保留的标题开头", "How reserved titles begin");

        TitleReserved() {
            super("/v1/notes/{id}");
            member(TITLE_PREFIX, "reserved");
        }
    }
}
