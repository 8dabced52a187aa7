package org.jiedui.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jiedui.client.pairing.PairingsApi;
import org.jiedui.client.pairing.http.ApiClient;
import org.jiedui.client.pairing.http.ApiException;
import org.jiedui.client.pairing.http.ApiResponse;
import org.jiedui.client.pairing.model.DraftPairingRequest;
import org.jiedui.client.pairing.model.JustificationRequest;
import org.jiedui.client.pairing.model.PagePairingView;
import org.jiedui.client.pairing.model.PairingStatus;
import org.jiedui.client.pairing.model.PairingView;
import org.jiedui.client.pairing.model.Problem;
import org.jiedui.client.pairing.model.ProposeRequest;
import org.jiedui.client.pairing.model.TermsRequest;
import org.jiedui.client.pairing.model.Topic;
import org.jiedui.client.pairing.model.Verification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a generator makes of the committed OpenAPI documents talks to the services. */
class GeneratedClientIT {

    private final Clients clients = new Clients(TheStack.get());
    private final String programme = new Cities(TheStack.get()).programme();
    private final PairingsApi leading = clients.pairings(Cities.LEADING);
    private final PairingsApi partner = clients.pairings(Cities.PARTNER);

    @Test
    void bringsAPairingIntoForce() throws ApiException {
        ApiResponse<PairingView> proposed = proposed();
        UUID pairing = proposed.getData().getId();

        var first = leading.proposalConsentWithHttpInfo(pairing, tagOf(proposed), new JustificationRequest());
        partner.proposalConsent(pairing, tagOf(first), new JustificationRequest().document("会议纪要"));

        PairingView read = leading.pairingGet(pairing, null);
        assertThat(read.getStatus()).isEqualTo(PairingStatus.ACTIVE);
        assertThat(read.getTerms().getEffectiveFrom()).isEqualTo(LocalDate.of(2022, 12, 14));
        assertThat(read.getCreatedAt()).isBeforeOrEqualTo(read.getUpdatedAt());
        assertThat(leading.pairingHistory(pairing, null, null, null).getItems())
                .extracting("change")
                .contains("drafted", "proposed", "consented");
    }

    @Test
    void readsAListPageByPage() throws ApiException {
        UUID older = drafted().getData().getId();
        UUID newer = drafted().getData().getId();

        PagePairingView first = list(null);
        PagePairingView second = list(first.getNext());

        assertThat(first.getItems()).extracting(PairingView::getId).containsExactly(newer);
        assertThat(second.getItems()).extracting(PairingView::getId).containsExactly(older);
    }

    @Test
    void readsWhyItWasRefused() throws ApiException, JsonProcessingException {
        ApiResponse<PairingView> proposed = proposed();
        UUID pairing = proposed.getData().getId();
        PairingView since = leading.proposalConsent(pairing, tagOf(proposed), new JustificationRequest());

        ApiException refusal = catchThrowableOfType(
                ApiException.class,
                () -> partner.proposalConsent(pairing, tagOf(proposed), new JustificationRequest()));

        assertThat(refusal.getCode()).isEqualTo(412);
        Problem problem = ApiClient.createDefaultObjectMapper().readValue(refusal.getResponseBody(), Problem.class);
        assertThat(problem.getType()).isEqualTo("urn:jiedui:problem:stale-version");
        assertThat(problem.getStatus()).isEqualTo(412);
        assertThat(problem.getCurrentVersion()).isEqualTo(Math.toIntExact(since.getVersion()));
    }

    @Test
    void readsTheOtherServices() throws Exception {
        assertThat(clients.obligations(Cities.LEADING)
                        .obligationList(null, null, 1, null, UUID.randomUUID(), null, null, null, 2022)
                        .getItems())
                .isEmpty();
        assertThat(clients.cases(Cities.LEADING)
                        .caseListWithHttpInfo(null, null, 1, null, null, null, null, null)
                        .getStatusCode())
                .isEqualTo(200);
    }

    private PagePairingView list(@Nullable String cursor) throws ApiException {
        return leading.pairingList(cursor, 1, null, null, null, List.of(PairingStatus.DRAFT), null, Verification.DEMO);
    }

    private ApiResponse<PairingView> proposed() throws ApiException {
        ApiResponse<PairingView> draft = drafted();
        return leading.proposalProposeWithHttpInfo(draft.getData().getId(), tagOf(draft), new ProposeRequest());
    }

    private ApiResponse<PairingView> drafted() throws ApiException {
        TermsRequest terms =
                new TermsRequest().effectiveFrom(LocalDate.of(2022, 12, 14)).topics(List.of(Topic.MECHANISM));
        return leading.proposalDraftWithHttpInfo(
                new DraftPairingRequest()
                        .programme(programme)
                        .leading(Cities.LEADING)
                        .partner(Cities.PARTNER)
                        .terms(terms)
                        .verification(Verification.DEMO)
                        .source("system test"),
                UUID.randomUUID().toString());
    }

    private static String tagOf(ApiResponse<?> answer) {
        return Objects.requireNonNull(answer.getHeaders().get("etag")).getFirst();
    }
}
