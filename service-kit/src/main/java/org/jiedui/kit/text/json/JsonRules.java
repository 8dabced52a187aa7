package org.jiedui.kit.text.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.kit.text.CleanText;
import org.jiedui.kit.text.WrittenUuid;
import org.jiedui.kit.time.WrittenTime;

/**
 * How JSON is read and written everywhere: strictly, so that a client's mistake is told instead of guessed away; an
 * absent value is absent, never null or 0.
 */
@Singleton
public class JsonRules implements ObjectMapperCustomizer {

    static final Object SENT_BY_A_CLIENT = CleanText.class;

    private static final List<LogicalType> SCALARS = List.of(
            LogicalType.Integer, LogicalType.Float, LogicalType.Boolean, LogicalType.Enum, LogicalType.OtherScalar);

    @Override
    public void customize(ObjectMapper mapper) {
        forbidGuessing(mapper);
        mapper.registerModule(new JavaTimeModule())
                .registerModule(new SimpleModule("jiedui")
                        .addDeserializer(String.class, new TextDeserializer(false))
                        .addDeserializer(BigDecimal.class, new DecimalDeserializer())
                        .addDeserializer(UUID.class, new StrictDeserializer<>(UUID.class, WrittenUuid::of))
                        .addDeserializer(LocalDate.class, new StrictDeserializer<>(LocalDate.class, WrittenTime::date))
                        .addDeserializer(Instant.class, new StrictDeserializer<>(Instant.class, WrittenTime::instant))
                        .addSerializer(Instant.class, new ChinaTimeSerializer())
                        .setDeserializerModifier(new ValueTypes()))
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    }

    /** A mapper of these rules for code that runs without the container. */
    public static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper();
        new JsonRules().customize(mapper);
        return mapper;
    }

    /** A reader of what clients send, whose texts must say something; what we have stored or told is read as it is. */
    public static ObjectReader ofRequests(ObjectMapper mapper) {
        return mapper.reader().withAttribute(SENT_BY_A_CLIENT, true);
    }

    /** {@code "3"} is no number, 1 is not true, and an empty string is not an absent value. */
    private static void forbidGuessing(ObjectMapper mapper) {
        for (LogicalType type : SCALARS) {
            mapper.coercionConfigFor(type)
                    .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        }
        mapper.coercionConfigFor(LogicalType.Boolean)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
        mapper.setDefaultLeniency(false);
    }
}
