package org.jiedui.caselibrary.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.caselibrary.ExchangeFixture.aPairing;
import static org.jiedui.caselibrary.ExchangeFixture.aPractice;
import static org.jiedui.caselibrary.ExchangeFixture.anExchange;

import java.time.Instant;
import java.util.List;
import org.jiedui.caselibrary.ExchangeFixture;
import org.jiedui.events.ActivityEvent.Practice;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.ExchangeMode;
import org.jiedui.events.vocabulary.SessionKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PrefilledTextsTest {

    private final PublishedPairing pairing = aPairing();
    private final Practice practice = aPractice("示例做法");

    @Nested
    class OfAVisitRecordedAfterTheFact {

        private final PrefilledTexts texts = texts(anExchange(pairing)
                .session(SessionKind.SYMPOSIUM, "2022-02-23T01:00:00Z", "2022-02-23T04:00:00Z")
                .session(SessionKind.STUDY_VISIT, "2022-02-22T01:00:00Z", "2022-02-22T09:00:00Z")
                .attendedBy("示例单位甲", null)
                .attendedBy("示例单位乙", 12)
                .resultingIn("示例成果\n")
                .withMaterial("https://example.org/a")
                .recordedFrom("示例报 2022-02-25"));

        @Test
        void tellsInTheBackgroundWhenHowWhereAndWhoCame() {
            assertThat(texts.background()).isEqualTo("""
                    珠海市与遵义市结对交流中，“示例做法”被列为值得总结的做法。
                    2022年2月22日至23日，派过去学习，座谈交流、调研，珠海市承办（编号2022-440400-520300-01，补录）。参加单位：示例单位甲、示例单位乙12人。""");
        }

        @Test
        void tellsAsMeasuresWhatCameOfIt() {
            assertThat(texts.measures()).isEqualTo("“示例做法”见于以下交流成果：\n2022年2月22日至23日：示例成果");
        }

        @Test
        void namesItsSources() {
            assertThat(texts.sources())
                    .isEqualTo("交流活动2022-440400-520300-01；来源：示例报 2022-02-25；材料：https://example.org/a");
        }
    }

    @Nested
    class WhenNothingMoreWasReported {

        private final PrefilledTexts texts = texts(anExchange(pairing)
                .startingAt("2022-11-03T01:00:00Z")
                .hostedBy(null)
                .inMode(null));

        @Test
        void leavesItOut() {
            assertThat(texts.background()).endsWith("\n2022年11月3日，调研（编号2022-440400-520300-01）。");
            assertThat(texts.sources()).isEqualTo("交流活动2022-440400-520300-01");
        }
    }

    @Test
    void neverTellsAnUnreportedHeadCountAsZero() {
        PrefilledTexts texts =
                texts(anExchange(pairing).startingAt("2022-11-03T01:00:00Z").attendedBy("示例单位甲", null));

        assertThat(texts.background()).endsWith("参加单位：示例单位甲。");
    }

    @Test
    void tellsAReportedZero() {
        PrefilledTexts texts =
                texts(anExchange(pairing).startingAt("2022-11-03T01:00:00Z").attendedBy("示例单位甲", 0));

        assertThat(texts.background()).endsWith("参加单位：示例单位甲0人。");
    }

    @Test
    void reckonsDaysInChina() {
        assertThat(texts(anExchange(pairing).startingAt("2022-12-31T16:30:00Z")).measures())
                .contains("2023年1月1日：");
    }

    @Test
    void countsAnEndAtMidnightToTheDayBefore() {
        assertThat(texts(anExchange(pairing)
                                .session(SessionKind.TRAINING, "2022-12-29T01:00:00Z", "2022-12-31T16:00:00Z"))
                        .measures())
                .contains("2022年12月29日至31日：");
    }

    @Test
    void writesMonthAndYearOfTheLastDayWhereTheyDiffer() {
        assertThat(ChineseDates.of(Instant.parse("2022-02-28T01:00:00Z"), Instant.parse("2022-03-01T09:00:00Z")))
                .isEqualTo("2022年2月28日至3月1日");
        assertThat(ChineseDates.of(Instant.parse("2022-12-31T01:00:00Z"), Instant.parse("2023-01-02T09:00:00Z")))
                .isEqualTo("2022年12月31日至2023年1月2日");
    }

    @Test
    void namesAHostThatIsNoSideByItsCode() {
        PrefilledTexts texts = texts(anExchange(pairing)
                .startingAt("2022-11-03T01:00:00Z")
                .hostedBy("440402")
                .inMode(ExchangeMode.INVITED_TO_GUIDE));

        assertThat(texts.background()).contains("，请过来指导，调研，区划代码440402承办（");
    }

    @Test
    void tellsSeveralExchangesByTime() {
        Evidence later =
                evidence(anExchange(pairing).startingAt("2023-05-01T01:00:00Z").resultingIn("后"));
        Evidence earlier =
                evidence(anExchange(pairing).startingAt("2022-05-01T01:00:00Z").resultingIn("先"));

        List<Evidence> inOrder =
                List.of(later, earlier).stream().sorted(Evidence.BY_TIME).toList();

        assertThat(PrefilledTexts.of(pairing, inOrder).measures()).endsWith("：\n2022年5月1日：先\n2023年5月1日：后");
    }

    private PrefilledTexts texts(ExchangeFixture exchange) {
        return PrefilledTexts.of(pairing, List.of(evidence(exchange)));
    }

    private Evidence evidence(ExchangeFixture exchange) {
        return Evidence.of(exchange.completed(), practice);
    }
}
