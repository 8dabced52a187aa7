package org.jiedui.kit.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class MayBeGoneTest {

    @Test
    void isToldOfTheOperationsThatBearIt() throws IOException {
        Operation gone = operation("LedgerResource_read");
        Operation kept = operation("LedgerResource_list");
        OpenAPI document = OASFactory.createOpenAPI()
                .components(OASFactory.createComponents())
                .paths(OASFactory.createPaths()
                        .addPathItem(
                                "/ledgers/{id}", OASFactory.createPathItem().GET(gone))
                        .addPathItem("/ledgers", OASFactory.createPathItem().GET(kept)));

        new CommonAnswers(Index.of(LedgerResource.class)).filterOpenAPI(document);

        assertThat(gone.getResponses().getAPIResponse("410").getDescription()).isEqualTo("The ledger was closed");
        assertThat(kept.getResponses().hasAPIResponse("410")).isFalse();
        assertThat(kept.getResponses().hasAPIResponse("404")).isTrue();
    }

    private static Operation operation(String id) {
        return OASFactory.createOperation().operationId(id).responses(OASFactory.createAPIResponses());
    }

    static final class LedgerResource {

        @MayBeGone("The ledger was closed")
        void read() {}

        void list() {}
    }
}
