package org.jiedui.kit.problem.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jiedui.kit.problem.FieldError;
import org.jiedui.kit.problem.InvalidRequest;
import org.jiedui.kit.problem.Violations;
import org.jiedui.kit.text.json.JsonRules;
import org.jspecify.annotations.Nullable;

/** Makes a request of a body, or says everything that is wrong with it: what cannot be read, and what is read but wrong. */
@ApplicationScoped
class BodyBinding {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String WHITE_SPACE = " \t\r\n";

    private final ObjectReader json;
    private final Validator validator;

    BodyBinding(ObjectMapper json, Validator validator) {
        this.json = JsonRules.ofRequests(json);
        this.validator = validator;
    }

    /**
     * @param elsewhere what is wrong already
     * @return null if there is nothing in the body; otherwise something that is still to be validated
     * @throws InvalidRequest if it cannot be read, or something is wrong elsewhere
     */
    @Nullable Object bind(byte[] octets, Type type, List<FieldError> elsewhere) throws IOException {
        String body = decoded(octets);
        JavaType target = json.getTypeFactory().constructType(type);
        @Nullable Object bound = isBlank(body) ? null : read(body, target, elsewhere);
        if (elsewhere.isEmpty()) {
            return bound;
        }
        List<FieldError> errors = new ArrayList<>(elsewhere);
        if (bound != null) {
            addViolations(bound, errors);
        }
        throw new InvalidRequest(errors);
    }

    private @Nullable Object read(String body, JavaType target, List<FieldError> elsewhere) throws IOException {
        try {
            return json.forType(target).readValue(body);
        } catch (JsonMappingException wrong) {
            BodyRepair repair = new BodyRepair(json.forType(target), tree(body), body.length());
            @Nullable Object rest = repair.bindWithout(wrong);
            List<FieldError> errors = new ArrayList<>(repair.errors());
            if (rest != null) {
                addViolations(rest, errors);
            }
            errors.addAll(elsewhere);
            throw new InvalidRequest(errors);
        } catch (JsonProcessingException malformed) {
            throw new InvalidRequest(UnreadableBody.malformed(malformed));
        }
    }

    /** With every number as it was written. */
    private JsonNode tree(String body) throws IOException {
        try {
            return json.with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).readTree(body);
        } catch (JsonProcessingException malformed) {
            throw new InvalidRequest(UnreadableBody.malformed(malformed));
        }
    }

    /** Those of members that could not be read say nothing new. */
    private void addViolations(Object bound, List<FieldError> errors) {
        List<String> unreadable = errors.stream().map(FieldError::pointer).toList();
        validator.validate(bound).stream()
                .map(violation -> Violations.error(ViolationPointer.of(violation), violation))
                .filter(error -> unreadable.stream().noneMatch(above -> isWithin(error.pointer(), above)))
                .forEach(errors::add);
    }

    static boolean isWithin(String pointer, String above) {
        return pointer.equals(above) || pointer.startsWith(above + "/");
    }

    /** The parser would guess another encoding, and take overlong sequences. */
    private static String decoded(byte[] octets) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw new InvalidRequest(UnreadableBody.notUtf8());
        }
    }

    private static boolean isBlank(String body) {
        return body.chars().allMatch(character -> WHITE_SPACE.indexOf(character) >= 0);
    }
}
