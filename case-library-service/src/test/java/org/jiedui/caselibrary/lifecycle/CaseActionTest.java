package org.jiedui.caselibrary.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.caselibrary.lifecycle.CaseFixture.COMPLETE;
import static org.jiedui.caselibrary.lifecycle.CaseFixture.NATIONAL;
import static org.jiedui.caselibrary.lifecycle.CaseFixture.NOW;
import static org.jiedui.caselibrary.lifecycle.CaseFixture.PAIRING;
import static org.jiedui.caselibrary.lifecycle.CaseFixture.anew;
import static org.jiedui.caselibrary.lifecycle.CaseFixture.liaison;
import static org.jiedui.caselibrary.lifecycle.CaseFixture.ministry;
import static org.jiedui.caselibrary.lifecycle.CaseFixture.province;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.problem.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a case takes from whom, in every status: every row of the table × every role. */
class CaseActionTest {

    private enum Who {
        SUBMITTER,
        OTHER_SIDE,
        GATE,
        OFFICE,
        STRANGER
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DRAFT     | SUBMITTER  | EDIT SUBMIT CONSENT",
                "DRAFT     | OTHER_SIDE | EDIT SUBMIT CONSENT",
                "DRAFT     | GATE       | ''",
                "DRAFT     | OFFICE     | ''",
                "DRAFT     | STRANGER   | ''",
                "SUBMITTED | SUBMITTER  | ''",
                "SUBMITTED | OTHER_SIDE | CONSENT RELEASE REFUSE",
                "SUBMITTED | GATE       | PASS_GATE RETURN_AT_GATE REJECT_AT_GATE",
                "SUBMITTED | OFFICE     | RETURN",
                "SUBMITTED | STRANGER   | ''",
                "RETURNED  | SUBMITTER  | EDIT SUBMIT",
                "RETURNED  | OTHER_SIDE | EDIT SUBMIT CONSENT RELEASE REFUSE",
                "RETURNED  | GATE       | ''",
                "RETURNED  | OFFICE     | ''",
                "RETURNED  | STRANGER   | ''",
                "IN_REVIEW | SUBMITTER  | ''",
                "IN_REVIEW | OTHER_SIDE | CONSENT RELEASE REFUSE",
                "IN_REVIEW | GATE       | ''",
                "IN_REVIEW | OFFICE     | DECIDE",
                "IN_REVIEW | STRANGER   | ''",
                "APPROVED  | SUBMITTER  | ''",
                "APPROVED  | OTHER_SIDE | CONSENT RELEASE REFUSE",
                "APPROVED  | GATE       | ''",
                "APPROVED  | OFFICE     | RETURN",
                "APPROVED  | STRANGER   | ''",
                "REJECTED  | SUBMITTER  | REVISE",
                "REJECTED  | OTHER_SIDE | REVISE",
                "REJECTED  | GATE       | ''",
                "REJECTED  | OFFICE     | ''",
                "REJECTED  | STRANGER   | ''",
                "PUBLISHED | SUBMITTER  | EDIT",
                "PUBLISHED | OTHER_SIDE | EDIT",
                "PUBLISHED | GATE       | ''",
                "PUBLISHED | OFFICE     | WITHDRAW",
                "PUBLISHED | STRANGER   | ''",
                "WITHDRAWN | SUBMITTER  | ''",
                "WITHDRAWN | OTHER_SIDE | ''",
                "WITHDRAWN | GATE       | ''",
                "WITHDRAWN | OFFICE     | ''",
                "WITHDRAWN | STRANGER   | ''"
            })
    void isTakenAndOfferedAsTheTableSays(CaseStatus status, Who who, String actions) {
        Caller caller = caller(who);

        assertThat(those(action -> isTaken(action, CaseFixture.in(status), caller)))
                .isEqualTo(actions);
        assertThat(those(action ->
                        CaseFixture.in(status).situation(PAIRING, null).offers(action, caller)))
                .isEqualTo(actions);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "APPROVED  | OFFICE     | RETURN PUBLISH",
                "PUBLISHED | OFFICE     | CORRECT WITHDRAW",
                "PUBLISHED | OTHER_SIDE | EDIT"
            })
    void openWhenBothSidesHaveConsented(CaseStatus status, Who who, String actions) {
        assertThat(those(action -> isTaken(action, consentedTo(status), caller(who))))
                .isEqualTo(actions);
        assertThat(those(action -> consentedTo(status).situation(PAIRING, null).offers(action, caller(who))))
                .isEqualTo(actions);
    }

    /** Where it is published, a correction of it. */
    private static TypicalCase consentedTo(CaseStatus status) {
        TypicalCase consented = CaseFixture.in(status);
        if (status == CaseStatus.PUBLISHED) {
            consented.edit(anew("示例制度（更正）"), "author", NOW);
            Object unused = consented.consent(SideOfPairing.LEADING, COMPLETE, PAIRING, NOW);
        }
        Object unused = consented.consent(SideOfPairing.PARTNER, COMPLETE, PAIRING, NOW);
        return consented;
    }

    private static String those(Predicate<CaseAction> taken) {
        return Arrays.stream(CaseAction.values()).filter(taken).map(Enum::name).collect(Collectors.joining(" "));
    }

    private static boolean isTaken(CaseAction action, TypicalCase typicalCase, Caller caller) {
        try {
            action.checkIsFor(typicalCase.situation(PAIRING, null).rolesOf(caller));
            apply(action, typicalCase, caller);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private static void apply(CaseAction action, TypicalCase on, Caller caller) {
        SideOfPairing side = on.situation(PAIRING, null).sideOf(caller).orElse(SideOfPairing.LEADING);
        Object unused =
                switch (action) {
                    case EDIT -> {
                        on.edit(anew("示例制度（改）"), "author", NOW);
                        yield action;
                    }
                    case SUBMIT -> on.submit(side, NATIONAL, COMPLETE, PAIRING, NOW);
                    case REVISE -> on.revise(PAIRING, NOW);
                    case CONSENT -> on.consent(side, COMPLETE, PAIRING, NOW);
                    case RELEASE -> on.release(side, PAIRING, NOW);
                    case REFUSE, REJECT_AT_GATE -> on.decide(Verdict.rejected(action, "测试原因"), PAIRING, NOW);
                    case PASS_GATE -> on.passGate(null, PAIRING, NOW);
                    case RETURN_AT_GATE, RETURN -> on.decide(Verdict.returned(action, "测试原因"), PAIRING, NOW);
                    case DECIDE -> on.decide(Verdict.approved(), PAIRING, NOW);
                    case PUBLISH -> on.publish(null, 2023, PAIRING, NOW);
                    case CORRECT -> on.correct("测试原因", COMPLETE, PAIRING, NOW);
                    case WITHDRAW -> on.withdraw("测试原因", PAIRING, NOW);
                };
    }

    private static Caller caller(Who who) {
        return switch (who) {
            case SUBMITTER -> liaison("440400");
            case OTHER_SIDE -> liaison("520300");
            case GATE -> province("440000");
            case OFFICE -> ministry();
            case STRANGER -> liaison("330200");
        };
    }
}
