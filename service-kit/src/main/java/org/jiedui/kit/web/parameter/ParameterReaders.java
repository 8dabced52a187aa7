package org.jiedui.kit.web.parameter;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.kit.problem.FieldError;
import org.jiedui.kit.problem.InvalidRequest;
import org.jiedui.kit.problem.MalformedParameter;
import org.jiedui.kit.problem.Text;
import org.jiedui.kit.text.CleanText;
import org.jiedui.kit.text.WrittenUuid;
import org.jiedui.kit.time.WrittenTime;
import org.jspecify.annotations.Nullable;

/** Reads parameters strictly; what cannot be read is the client's mistake (400) and is named. */
@Provider
final class ParameterReaders implements ParamConverterProvider {

    private static final Text UUID_EXPECTED = new Text("应为 UUID", "must be a UUID");
    private static final Text UNENCODED_PLUS = new Text(
                    "地址中的 + 表示空格；时差的 + 应写作 %s", "+ is a space in a query; the + of an offset is written %s")
            .with("%2B");
    private static final Text UNREADABLE = new Text("无法读取", "is not readable");

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        ParameterReader<?> reader = readerOf(type, pointer(annotations));
        return reader == null ? null : (ParamConverter<T>) reader;
    }

    static @Nullable ParameterReader<?> readerOf(Class<?> type, String pointer) {
        if (type == UUID.class) {
            return new ParameterReader<>(pointer, UUID_EXPECTED, WrittenUuid::of);
        }
        if (type == LocalDate.class) {
            return new ParameterReader<>(
                    pointer, new Text("应为日期，例如 2022-12-14", "must be a date such as 2022-12-14"), WrittenTime::date);
        }
        if (type == Instant.class) {
            return new ParameterReader<>(
                    pointer,
                    new Text(
                            "应为带时差的时间，例如 2022-12-14T09:00:00+08:00",
                            "must be a date-time with offset such as 2022-12-14T09:00:00+08:00"),
                    sent -> instant(pointer, sent));
        }
        if (type == Integer.class || type == int.class) {
            return new ParameterReader<>(pointer, new Text("应为整数", "must be a whole number"), Integer::valueOf);
        }
        if (type == String.class) {
            return new ParameterReader<>(pointer, new Text("应为文字", "must be text"), sent -> text(pointer, sent));
        }
        return type.isEnum()
                ? enumReader(type, pointer)
                : ValueFactory.of(type)
                        .map(factory ->
                                new ParameterReader<>(pointer, isId(type) ? UUID_EXPECTED : UNREADABLE, factory::from))
                        .orElse(null);
    }

    private static boolean isId(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components != null && components.length == 1 && components[0].getType() == UUID.class;
    }

    private static ParameterReader<Object> enumReader(Class<?> type, String pointer) {
        String names =
                Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
        return new ParameterReader<>(
                pointer, new Text("应为 %s 之一", "must be one of %s").with(names), text -> Stream.<Object>of(
                                type.getEnumConstants())
                        .filter(constant -> constant.toString().equals(text))
                        .findFirst()
                        .orElseThrow(IllegalArgumentException::new));
    }

    /** Who forgets to encode the {@code +} of an offset has sent a space. */
    private static Instant instant(String pointer, String text) {
        if (text.indexOf(' ') >= 0) {
            throw new MalformedParameter(pointer, "unencoded-plus", UNENCODED_PLUS);
        }
        return WrittenTime.instant(text);
    }

    private static String text(String pointer, String sent) {
        String text = CleanText.of(sent);
        CleanText.objectionToLine(text).ifPresent(objection -> {
            throw new InvalidRequest(List.of(FieldError.unacceptableText(pointer, objection)));
        });
        return text;
    }

    private static String pointer(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .flatMap(annotation -> DeclaredParameter.Location.of(annotation).stream())
                .map(DeclaredParameter.Location::pointer)
                .findFirst()
                .orElse("");
    }
}
