package org.jiedui.kit.web.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Field;
import java.util.List;
import org.jiedui.kit.problem.FieldError;
import org.jiedui.kit.problem.InvalidRequest;
import org.jiedui.kit.problem.Text;
import org.jiedui.kit.problem.Violations;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with one parameter of a request. */
@ApplicationScoped
class ParameterCheck {

    private static final Text MISSING = new Text("不能缺少", "is missing");
    private static final Text EMPTY = new Text("不能为空", "must not be empty");

    private final Validator validator;

    ParameterCheck(Validator validator) {
        this.validator = validator;
    }

    List<FieldError> errors(DeclaredParameter parameter, ContainerRequestContext request) {
        List<String> given = given(parameter, request);
        boolean isOfQuery = parameter.at().place() == DeclaredParameter.Place.QUERY;
        if (given.isEmpty()) {
            return isOfQuery && parameter.required()
                    ? List.of(new FieldError(parameter.pointer(), "not-null", MISSING))
                    : List.of();
        }
        if (isOfQuery && given.contains("")) {
            return List.of(new FieldError(parameter.pointer(), "empty", EMPTY));
        }
        if (isOfQuery && given.size() > 1 && !parameter.takesSeveral()) {
            return List.of(FieldError.repeated(parameter.pointer()));
        }
        return given.stream()
                .limit(parameter.takesSeveral() ? given.size() : 1)
                .flatMap(text -> read(parameter, text).stream())
                .distinct()
                .toList();
    }

    private static List<String> given(DeclaredParameter parameter, ContainerRequestContext request) {
        @Nullable List<String> values =
                switch (parameter.at().place()) {
                    case QUERY ->
                        request.getUriInfo()
                                .getQueryParameters()
                                .get(parameter.at().name());
                    case PATH ->
                        request.getUriInfo()
                                .getPathParameters()
                                .get(parameter.at().name());
                    case HEADER -> request.getHeaders().get(parameter.at().name());
                };
        return values == null ? List.of() : values;
    }

    private List<FieldError> read(DeclaredParameter parameter, String text) {
        @Nullable ParameterReader<?> reader = parameter.reader();
        if (reader == null) {
            return List.of();
        }
        try {
            @Nullable Object value = reader.fromString(text);
            return parameter.field() == null || parameter.takesSeveral()
                    ? List.of()
                    : violations(parameter.field(), parameter.pointer(), value);
        } catch (InvalidRequest unreadable) {
            return unreadable.problem().errors();
        }
    }

    /** Of a bean of parameters each field stands for itself. */
    private List<FieldError> violations(Field field, String pointer, @Nullable Object value) {
        return validator.validateValue(field.getDeclaringClass(), field.getName(), value).stream()
                .map(violation -> Violations.error(pointer, violation))
                .toList();
    }
}
