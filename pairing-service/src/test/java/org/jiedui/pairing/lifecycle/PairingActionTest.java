package org.jiedui.pairing.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.pairing.lifecycle.PairingFixture.NOW;
import static org.jiedui.pairing.lifecycle.PairingFixture.TERMS;
import static org.jiedui.pairing.lifecycle.PairingFixture.ZHUHAI;
import static org.jiedui.pairing.lifecycle.PairingFixture.ZUNYI;
import static org.jiedui.pairing.lifecycle.PairingFixture.aDraft;
import static org.jiedui.pairing.lifecycle.PairingFixture.aPairingInForce;
import static org.jiedui.pairing.lifecycle.PairingFixture.aProposedPairing;
import static org.jiedui.pairing.lifecycle.PairingFixture.liaison;
import static org.jiedui.pairing.lifecycle.PairingFixture.ministry;
import static org.jiedui.pairing.lifecycle.PairingFixture.province;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedui.events.PairingEvent;
import org.jiedui.events.PairingEvent.EndReason;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the aggregate takes from whom, in every status. The leading side has proposed it, the partner side suspended it. */
class PairingActionTest {

    private enum Who {
        LEADING,
        PARTNER,
        PROVINCE,
        MINISTRY,
        STRANGER
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DRAFT     | LEADING  | REVISE_TERMS PROPOSE WITHDRAW VERIFY",
                "DRAFT     | PARTNER  | REVISE_TERMS PROPOSE WITHDRAW VERIFY",
                "DRAFT     | PROVINCE | REVISE_TERMS PROPOSE WITHDRAW VERIFY",
                "DRAFT     | MINISTRY | REVISE_TERMS PROPOSE WITHDRAW VERIFY",
                "DRAFT     | STRANGER | ''",
                "PROPOSED  | LEADING  | REVISE_TERMS CONSENT REJECT WITHDRAW VERIFY",
                "PROPOSED  | PARTNER  | REVISE_TERMS CONSENT REJECT VERIFY",
                "PROPOSED  | PROVINCE | VERIFY",
                "PROPOSED  | MINISTRY | VERIFY",
                "PROPOSED  | STRANGER | ''",
                "ACTIVE    | LEADING  | VERIFY SUSPEND END RENEW",
                "ACTIVE    | PARTNER  | VERIFY SUSPEND END RENEW",
                "ACTIVE    | PROVINCE | VERIFY",
                "ACTIVE    | MINISTRY | VERIFY",
                "ACTIVE    | STRANGER | ''",
                "SUSPENDED | LEADING  | VERIFY END RENEW",
                "SUSPENDED | PARTNER  | VERIFY RESUME END RENEW",
                "SUSPENDED | PROVINCE | VERIFY",
                "SUSPENDED | MINISTRY | VERIFY",
                "SUSPENDED | STRANGER | ''",
                "ENDED     | LEADING  | VERIFY RENEW",
                "ENDED     | PARTNER  | VERIFY RENEW",
                "ENDED     | PROVINCE | VERIFY",
                "ENDED     | MINISTRY | VERIFY",
                "ENDED     | STRANGER | ''",
                "WITHDRAWN | LEADING  | VERIFY",
                "WITHDRAWN | PARTNER  | VERIFY",
                "WITHDRAWN | PROVINCE | VERIFY",
                "WITHDRAWN | MINISTRY | VERIFY",
                "WITHDRAWN | STRANGER | ''",
                "REJECTED  | LEADING  | REOPEN VERIFY",
                "REJECTED  | PARTNER  | REOPEN VERIFY",
                "REJECTED  | PROVINCE | VERIFY",
                "REJECTED  | MINISTRY | VERIFY",
                "REJECTED  | STRANGER | ''",
                "EXPIRED   | LEADING  | REOPEN VERIFY",
                "EXPIRED   | PARTNER  | REOPEN VERIFY",
                "EXPIRED   | PROVINCE | VERIFY",
                "EXPIRED   | MINISTRY | VERIFY",
                "EXPIRED   | STRANGER | ''"
            })
    void isTakenAsTheTableSays(PairingStatus status, Who who, String actions) {
        String taken = Arrays.stream(PairingAction.values())
                .filter(action -> isTaken(action, aPairing(status), caller(who)))
                .map(Enum::name)
                .collect(Collectors.joining(" "));

        assertThat(taken).isEqualTo(actions);
    }

    private static boolean isTaken(PairingAction action, Pairing pairing, Caller caller) {
        try {
            Object unused = apply(action, pairing, caller);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private static Object apply(PairingAction action, Pairing pairing, Caller caller) {
        return switch (action) {
            case REVISE_TERMS -> pairing.reviseTerms(TERMS, caller, NOW);
            case PROPOSE -> pairing.propose(null, caller, NOW);
            case CONSENT -> pairing.consent(caller, NOW);
            case REJECT -> pairing.reject("测试原因", caller, NOW);
            case REOPEN -> pairing.reopen(null, caller, NOW);
            case WITHDRAW -> pairing.withdraw("测试原因", caller, NOW);
            case VERIFY -> pairing.verify(Verification.DEMO, "测试", caller, NOW);
            case SUSPEND -> pairing.suspend("测试原因", caller, NOW);
            case RESUME -> pairing.resume(caller, NOW);
            case END -> pairing.end(ending(), "测试原因", caller, NOW);
            case RENEW -> {
                pairing.checkMayBeRenewed(caller);
                yield Optional.empty();
            }
        };
    }

    private static Pairing aPairing(PairingStatus status) {
        Pairing pairing =
                switch (status) {
                    case DRAFT, WITHDRAWN -> aDraft(ZHUHAI, ZUNYI, liaison(ZHUHAI));
                    case PROPOSED, REJECTED, EXPIRED -> aProposedPairing();
                    case ACTIVE, SUSPENDED, ENDED -> aPairingInForce();
                };
        PairingEvent unused =
                switch (status) {
                    case DRAFT, PROPOSED, ACTIVE -> null;
                    case WITHDRAWN ->
                        pairing.withdraw("测试原因", liaison(ZHUHAI), NOW).orElse(null);
                    case REJECTED -> pairing.reject("测试原因", liaison(ZUNYI), NOW);
                    case EXPIRED -> pairing.runOut(NOW.plus(365, ChronoUnit.DAYS));
                    case SUSPENDED -> pairing.suspend("测试原因", liaison(ZUNYI), NOW);
                    case ENDED -> pairing.end(ending(), "测试原因", liaison(ZUNYI), NOW);
                };
        return pairing;
    }

    private static Ending ending() {
        return new Ending(EndReason.COMPLETED, LocalDate.of(2022, 12, 14));
    }

    private static Caller caller(Who who) {
        return switch (who) {
            case LEADING -> liaison(ZHUHAI);
            case PARTNER -> liaison(ZUNYI);
            case PROVINCE -> province("440000");
            case MINISTRY -> ministry();
            case STRANGER -> liaison(new RegionCode("330100"));
        };
    }
}
