package org.jiedui.kit.probe;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The body of a note, whose members a test replaces with whatever JSON it wants. */
public final class NoteBody {

    private final Map<String, String> members = new LinkedHashMap<>();

    private NoteBody() {}

    public static NoteBody titled(String title) {
        return new NoteBody()
                .with("title", '"' + title + '"')
                .with("tone", "\"CALM\"")
                .with("pages", "3")
                .with("day", "\"2022-12-14\"");
    }

    /** @param json as it shall stand in the body, valid or not */
    public NoteBody with(String member, String json) {
        members.put(member, json);
        return this;
    }

    public NoteBody without(String member) {
        members.remove(member);
        return this;
    }

    @Override
    public String toString() {
        return members.entrySet().stream()
                .map(member -> "\"%s\": %s".formatted(member.getKey(), member.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
