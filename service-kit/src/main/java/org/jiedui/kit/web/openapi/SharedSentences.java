package org.jiedui.kit.web.openapi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * What properties and parameters of a name mean wherever they stand: {@code property.updatedAt}, {@code query.region}. The kit
 * and each service have a file of their own.
 */
final class SharedSentences {

    private static final String FILE = "META-INF/openapi-descriptions.properties";

    /** The segment after the version of the API. */
    private static final int FIRST = 1;

    private final Properties sentences;

    private SharedSentences(Properties sentences) {
        this.sentences = sentences;
    }

    static SharedSentences read() {
        Properties sentences = new Properties();
        try {
            ClassLoader service = Thread.currentThread().getContextClassLoader();
            for (URL file : Collections.list(service.getResources(FILE))) {
                try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    sentences.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SharedSentences(sentences);
    }

    Optional<String> ofProperty(String name) {
        return Optional.ofNullable(sentences.getProperty("property." + name));
    }

    /** Of a part of an address by the segment before it, {@code path.pairings.id}; of others by the first segment, or by none. */
    Optional<String> ofParameter(String address, Parameter parameter) {
        List<String> segments = List.of(address.substring(1).split("/", -1));
        String name = parameter.getName();
        int place = IntStream.range(0, segments.size())
                .filter(i -> segments.get(i).startsWith("{" + name + "}"))
                .findFirst()
                .orElse(FIRST + 1);
        return Stream.of(segments.get(place - 1) + "." + name, name)
                .map(key -> sentences.getProperty(parameter.getIn() + "." + key))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
