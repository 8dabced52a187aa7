package org.jiedui.kit.web.openapi;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.Index;
import org.jiedui.kit.idempotency.Idempotent;
import org.junit.jupiter.api.Test;

class ProblemTypesTest {

    private final Operation reading = operation("LedgerResource_read");
    private final Operation listing = operation("LedgerResource_list");
    private final Operation writing = operation("LedgerResource_write")
            .requestBody(OASFactory.createRequestBody())
            .addParameter(OASFactory.createParameter().name("If-Match").in(Parameter.In.HEADER));
    private final OpenAPI document = OASFactory.createOpenAPI()
            .components(OASFactory.createComponents())
            .paths(OASFactory.createPaths()
                    .addPathItem("/ledgers/{id}", OASFactory.createPathItem().GET(reading))
                    .addPathItem(
                            "/ledgers", OASFactory.createPathItem().GET(listing).POST(writing)));

    ProblemTypesTest() throws IOException {
        new CommonAnswers(Index.of(LedgerResource.class, Idempotent.class)).filterOpenAPI(document);
    }

    @Test
    void namesWhatTestsHaveSeen() {
        assertThat(types(reading, "410")).containsExactly("ledger-closed");
        assertThat(document.getComponents().getExamples())
                .extractingByKey("ledger-closed")
                .extracting("value.detail")
                .isEqualTo("账簿已结。");
        assertThat(listing.getResponses().hasAPIResponse("410")).isFalse();
    }

    @Test
    void namesWhatEveryOperationOfItsKindAnswers() {
        assertThat(types(listing, "400")).containsExactly("invalid-request");
        assertThat(types(writing, "400")).containsExactly("invalid-request", "malformed-json");
        assertThat(types(writing, "409")).containsExactly("key-still-running");
        assertThat(types(writing, "412"))
                .containsExactly("changed-meanwhile", "stale-version", "unknown-entity-tag", "weak-entity-tag");
        assertThat(types(writing, "428")).containsExactly("version-required");
    }

    @Test
    void documentsNoStatusOfWhichNoTypeIsKnown() {
        assertThat(listing.getResponses().hasAPIResponse("404")).isFalse();
    }

    @Test
    void showsAnExampleOfEachType() {
        assertThat(problem(writing, "400").getExamples()).containsOnlyKeys("invalid-request", "malformed-json");
        assertThat(document.getComponents().getExamples()).containsKeys("invalid-request", "malformed-json");
    }

    private static List<String> types(Operation operation, String status) {
        Schema type = requireNonNull(
                problem(operation, status).getSchema().getProperties().get("type"));
        return type.getEnumeration().stream()
                .map(named -> String.valueOf(named).replace("urn:jiedui:problem:", ""))
                .toList();
    }

    private static MediaType problem(Operation operation, String status) {
        return operation.getResponses().getAPIResponse(status).getContent().getMediaType("application/problem+json");
    }

    private static Operation operation(String id) {
        return OASFactory.createOperation().operationId(id).responses(OASFactory.createAPIResponses());
    }

    static final class LedgerResource {

        void read() {}

        void list() {}

        @Idempotent
        void write() {}
    }
}
