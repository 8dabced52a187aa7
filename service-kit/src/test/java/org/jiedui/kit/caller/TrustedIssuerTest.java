package org.jiedui.kit.caller;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedIssuerTest {

    private static final String DEVELOPMENT = "urn:jiedui:development-issuer";

    @ParameterizedTest
    @ValueSource(strings = {"local", "test"})
    void mayBeTheDevelopmentIssuerInAPlayground(String deployment) {
        assertThatCode(() -> TrustedIssuer.check(DEVELOPMENT, deployment)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"production", "staging", "", "LOCAL", "local ", "dev"})
    void mayNotBeTheDevelopmentIssuerAnywhereElse(String deployment) {
        assertThatExceptionOfType(DevelopmentIssuerRefused.class)
                .isThrownBy(() -> TrustedIssuer.check(DEVELOPMENT, deployment))
                .withMessageContaining(deployment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"production", "local"})
    void mayBeAnyOther(String deployment) {
        assertThatCode(() -> TrustedIssuer.check("https://login.example.org", deployment))
                .doesNotThrowAnyException();
    }
}
