package org.jiedui.kit.problem.mapping;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiedui.kit.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * Finds everything in a body that cannot be read: unknown members in passing; each other wrong member is noted and taken
 * out, and the rest is read again. What is left is good for being validated, and for nothing else.
 */
final class BodyRepair {

    /** More would help nobody. */
    private static final int MOST_ERRORS = 50;

    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final ObjectReader reader;
    private final JsonNode body;
    private final int mostReadings;
    private final List<FieldError> errors = new ArrayList<>();

    /** @param length of the body; of a large one fewer wrong members are noted, because each costs another reading */
    BodyRepair(ObjectReader reader, JsonNode body, int length) {
        this.reader = reader.withHandler(new UnknownMembers());
        this.body = body;
        this.mostReadings = Math.clamp(MOST_BYTES / length, 1, MOST_ERRORS);
    }

    List<FieldError> errors() {
        return errors;
    }

    /** @return null if nothing can be made of the rest */
    @Nullable Object bindWithout(JsonMappingException first) throws IOException {
        JsonMappingException wrong = first;
        for (int reading = 0; reading < mostReadings && errors.size() < MOST_ERRORS; reading++) {
            note(wrong);
            if (!takeOut(wrong)) {
                return null;
            }
            try {
                return reader.readValue(body);
            } catch (JsonMappingException next) {
                wrong = next;
            }
        }
        return null;
    }

    /** A whole may fail because of the part that was taken out of it; that is no news. */
    private void note(JsonMappingException wrong) {
        String pointer = UnreadableBody.pointer(wrong);
        if (errors.stream().noneMatch(error -> BodyBinding.isWithin(error.pointer(), pointer))) {
            errors.add(UnreadableBody.error(pointer, wrong));
        }
    }

    /** Whether there was anything to take out, or to put in where a number or a truth value must stand. */
    private boolean takeOut(JsonMappingException wrong) {
        List<Reference> path = wrong.getPath();
        if (path.isEmpty()) {
            return false;
        }
        JsonNode parent = body;
        for (Reference step : path.subList(0, path.size() - 1)) {
            parent = below(parent, step);
        }
        Reference last = path.getLast();
        if (parent instanceof ArrayNode array && array.has(last.getIndex())) {
            array.set(last.getIndex(), NullNode.getInstance());
            return true;
        }
        return parent instanceof ObjectNode object
                && replace(object, last.getFieldName(), standIn(UnreadableBody.target(wrong)));
    }

    private static boolean replace(ObjectNode object, String member, @Nullable JsonNode standIn) {
        if (standIn == null) {
            return object.remove(member) != null;
        }
        return !standIn.equals(object.replace(member, standIn));
    }

    private static JsonNode below(JsonNode parent, Reference step) {
        @Nullable JsonNode child = step.getFieldName() == null ? parent.get(step.getIndex()) : parent.get(step.getFieldName());
        return child == null ? MissingNode.getInstance() : child;
    }

    /** What a primitive can be read from, since it cannot be absent. */
    private static @Nullable JsonNode standIn(@Nullable Class<?> target) {
        if (target == int.class || target == long.class) {
            return IntNode.valueOf(0);
        }
        return target == boolean.class ? BooleanNode.FALSE : null;
    }

    /** Notes them where they stand, and reads on. */
    private final class UnknownMembers extends DeserializationProblemHandler {

        private final Set<String> pointers = new HashSet<>();

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> deserializer,
                Object bean,
                String member)
                throws IOException {
            String pointer = parser.getParsingContext().pathAsPointer().toString();
            if (errors.size() < MOST_ERRORS && pointers.add(pointer)) {
                errors.add(UnreadableBody.unknownMember(pointer));
            }
            parser.skipChildren();
            return true;
        }
    }
}
