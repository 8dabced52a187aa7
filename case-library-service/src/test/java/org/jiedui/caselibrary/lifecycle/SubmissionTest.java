package org.jiedui.caselibrary.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiedui.caselibrary.lifecycle.CaseFixture.NOW;
import static org.jiedui.caselibrary.lifecycle.CaseFixture.edition;
import static org.jiedui.caselibrary.lifecycle.CaseFixture.liaison;
import static org.jiedui.caselibrary.lifecycle.CaseFixture.ministry;
import static org.jiedui.caselibrary.lifecycle.CaseFixture.province;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jiedui.caselibrary.content.ContentFixture;
import org.jiedui.caselibrary.edition.EditionStatus;
import org.jiedui.caselibrary.edition.EditionView;
import org.jiedui.caselibrary.edition.Gate;
import org.jiedui.caselibrary.edition.GateLevel;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.CaseNotCalledFor;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.DeadlineHasPassed;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.EditionIsNotOpen;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.EditionOfTheSideItself;
import org.jiedui.events.vocabulary.CaseKind;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class SubmissionTest {

    private static final RegionCode COUNTY = new RegionCode("440402");
    private static final EditionView OPEN = edition(null, EditionStatus.OPEN);

    @Test
    void isNotMadeToTheEditionThatTheSideConducts() {
        EditionView own = edition("510000", EditionStatus.OPEN);

        assertThatExceptionOfType(EditionOfTheSideItself.class)
                .isThrownBy(() -> submit(Submission.NONE, own, new RegionCode("510000"), NOW));
        assertThat(submit(Submission.NONE, own, new RegionCode("510100"), NOW).round())
                .isEqualTo(1);
    }

    @Test
    void isTooLateAfterTheDeadlineButForACaseThatWasReturned() {
        Instant late = OPEN.deadline().plus(Duration.ofSeconds(1));
        Submission first = submit(Submission.NONE, OPEN, COUNTY, OPEN.deadline());

        assertThatExceptionOfType(DeadlineHasPassed.class)
                .isThrownBy(() -> submit(Submission.NONE, OPEN, COUNTY, late));
        assertThat(submit(first, OPEN, COUNTY, late).round()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OPEN")
    void isMadeToNoClosedEditionButAgainUntilItIsPublished(EditionStatus status) {
        EditionView closed = edition(null, status);
        Submission first = submit(Submission.NONE, OPEN, COUNTY, NOW);

        assertThatExceptionOfType(EditionIsNotOpen.class)
                .isThrownBy(() -> submit(Submission.NONE, closed, COUNTY, NOW));
        if (status == EditionStatus.PUBLISHED) {
            assertThatExceptionOfType(EditionIsNotOpen.class).isThrownBy(() -> submit(first, closed, COUNTY, NOW));
        } else {
            assertThat(submit(first, closed, COUNTY, NOW).round()).isEqualTo(2);
        }
    }

    @Test
    void passesItsGatesInTheOrderOfTheEdition() {
        EditionView guarded = edition(
                null,
                EditionStatus.OPEN,
                new Gate(GateLevel.COUNTY, Roles.LIAISON),
                new Gate(GateLevel.CITY, Roles.LIAISON),
                new Gate(GateLevel.PROVINCE, Roles.PROVINCE),
                new Gate(GateLevel.MINISTRY, Roles.MINISTRY));
        Submission atCity = submit(Submission.NONE, guarded, COUNTY, NOW);
        Submission atProvince = atCity.gatePassed();
        Submission atMinistry = atProvince.gatePassed();

        assertThat(atCity.nextGate()).get().satisfies(gate -> {
            assertThat(gate.isKeptBy(liaison("440400"), COUNTY)).isTrue();
            assertThat(gate.isKeptBy(liaison("440402"), COUNTY)).isFalse();
            assertThat(gate.isKeptBy(province("440000"), COUNTY)).isFalse();
        });
        assertThat(atProvince.nextGate()).get().satisfies(gate -> {
            assertThat(gate.isKeptBy(province("440000"), COUNTY)).isTrue();
            assertThat(gate.isKeptBy(province("450000"), COUNTY)).isFalse();
        });
        assertThat(atMinistry.nextGate()).get().satisfies(gate -> assertThat(gate.isKeptBy(ministry(), COUNTY))
                .isTrue());
        assertThat(atMinistry.gatePassed().hasPassedAllGates()).isTrue();
    }

    @Test
    void hasNoGateOfALevelThatItsPlaceDoesNotHave() {
        List<Gate> gates =
                List.of(new Gate(GateLevel.CITY, Roles.LIAISON), new Gate(GateLevel.PROVINCE, Roles.PROVINCE));

        assertThat(GateToPass.above(new RegionCode("110105"), gates))
                .extracting(GateToPass::level)
                .containsExactly(GateLevel.PROVINCE);
        assertThat(GateToPass.above(new RegionCode("440000"), gates)).isEmpty();
    }

    @Test
    void isOfAKindAndATopicThatTheEditionCallsFor() {
        Topic own = ContentFixture.whole().topics().getFirst();
        Topic other = Arrays.stream(Topic.values())
                .filter(topic -> !ContentFixture.whole().topics().contains(topic))
                .findFirst()
                .orElseThrow();

        assertThat(submit(Submission.NONE, callingFor(List.of(), List.of(other, own)), COUNTY, NOW)
                        .round())
                .isEqualTo(1);
        for (EditionView edition :
                List.of(callingFor(List.of(CaseKind.LESSON), List.of()), callingFor(List.of(), List.of(other)))) {
            assertThatExceptionOfType(CaseNotCalledFor.class)
                    .isThrownBy(() -> submit(Submission.NONE, edition, COUNTY, NOW));
        }
    }

    private static EditionView callingFor(List<CaseKind> kinds, List<Topic> topics) {
        return new EditionView(
                OPEN.id(),
                OPEN.year(),
                OPEN.title(),
                OPEN.office(),
                OPEN.status(),
                kinds,
                topics,
                OPEN.deadline(),
                OPEN.gates(),
                OPEN.criteria(),
                OPEN.reviewers(),
                OPEN.trimmed(),
                OPEN.reviewDays(),
                OPEN.passMark(),
                OPEN.openedAt(),
                OPEN.closedAt(),
                OPEN.reviewBegunAt(),
                OPEN.publishedAt(),
                OPEN.updatedAt(),
                OPEN.actions(),
                OPEN.version());
    }

    private static Submission submit(Submission former, EditionView edition, RegionCode side, Instant now) {
        return former.again(1, ContentFixture.whole(), SideOfPairing.LEADING, side, edition, now);
    }
}
