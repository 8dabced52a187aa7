package org.jiedui.testkit.permission;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jiedui.testkit.contract.ApiOperation;

/**
 * The requests of a fixture: most follow from where its resources are, the others are given. Best are requests that
 * nobody can carry out, because they would break a rule: then a walk leaves no traces.
 */
public final class Attempts {

    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Attempt> given = new HashMap<>();

    /** @param template beginning of a path in the document, such as {@code /v1/notes/{id}} */
    public Attempts where(String template, String address) {
        addresses.put(template, address);
        return this;
    }

    public Attempts when(String operationId, Attempt attempt) {
        given.put(operationId, attempt);
        return this;
    }

    public Attempt of(ApiOperation operation) {
        Attempt attempt = given.get(operation.operationId());
        return attempt == null ? Attempt.at(address(operation.path())) : attempt;
    }

    private String address(String path) {
        return addresses.keySet().stream()
                .filter(path::startsWith)
                .max(Comparator.comparing(String::length))
                .map(template -> addresses.get(template) + path.substring(template.length()))
                .orElse(path);
    }
}
