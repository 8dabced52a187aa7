package org.jiedui.kit.web.words;

import java.util.List;
import org.jiedui.events.Vocabulary;

/**
 * What people call the codes of a service and of the events.
 *
 * @param vocabularies those of the service, by the names of their schemas; {@code Action} with the operations that
 *     {@code actions} may name, and {@code Role}; then what else the events have
 */
public record WordsView(List<Vocabulary> vocabularies) {

    /** An hour: a new version of a service is soon known. */
    public static final int SECONDS_TO_KEEP = 3600;
}
