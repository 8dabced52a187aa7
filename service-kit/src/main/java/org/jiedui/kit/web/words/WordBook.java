package org.jiedui.kit.web.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiedui.events.PublishedLanguage;
import org.jiedui.events.Vocabulary;
import org.jiedui.events.Word;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.web.openapi.CodeWords;

/**
 * Collects what the OpenAPI document of the service says already, so that nobody lists enums a second time. Each service
 * answers it at an address of its own, because a first segment belongs to one service.
 */
@ApplicationScoped
public class WordBook {

    private final ObjectMapper json;
    private final WordsView words;

    WordBook(OpenApiDocumentService documents, ObjectMapper json) throws IOException {
        this.json = json;
        this.words = read(json.readTree(documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON)));
    }

    public WordsView words() {
        return words;
    }

    private WordsView read(JsonNode document) {
        Map<String, Vocabulary> byName = new LinkedHashMap<>();
        Stream.of(
                        ofSchemas(document),
                        Stream.of(ofActions(document), ofRoles()),
                        PublishedLanguage.vocabularies().stream())
                .flatMap(vocabularies -> vocabularies)
                .forEach(vocabulary -> byName.putIfAbsent(vocabulary.name(), vocabulary));
        return new WordsView(List.copyOf(byName.values()));
    }

    private Stream<Vocabulary> ofSchemas(JsonNode document) {
        return document.at("/components/schemas")
                .propertyStream()
                .filter(schema -> schema.getValue().has(CodeWords.WORDS))
                .map(schema -> new Vocabulary(
                        schema.getKey(),
                        words(schema.getValue().get(CodeWords.WORDS).valueStream())));
    }

    private Vocabulary ofActions(JsonNode document) {
        return new Vocabulary(
                "Action",
                words(document.path("paths")
                        .valueStream()
                        .flatMap(JsonNode::valueStream)
                        .filter(operation -> operation.has(CodeWords.WORDS))
                        .map(operation -> operation.get(CodeWords.WORDS))));
    }

    private static Vocabulary ofRoles() {
        return new Vocabulary(
                "Role",
                Stream.of(Roles.class, Attribution.class)
                        .flatMap(constants -> Word.of(constants).stream())
                        .toList());
    }

    private List<Word> words(Stream<JsonNode> extensions) {
        return extensions.map(word -> json.convertValue(word, Word.class)).toList();
    }
}
