package org.jiedui.activity.compliance.picture;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jiedui.activity.compliance.DatedObligation;
import org.jiedui.activity.compliance.ObligationsOfYear;
import org.jiedui.events.PublishedPairing;
import org.jiedui.kit.problem.Text;

/** What the picture says in words. */
final class PictureWords {

    static final Text NOTHING = new Text("本年度没有应完成的任务。", "Nothing is owed in this year.");

    private static final Text HEADING = new Text("%d 年结对任务完成情况", "Duties of pairings in %d");
    private static final Text AS_OF = new Text(
            "截至 %s（北京时间）。每项任务画在其期限所在的月份。", "As of %s in China. Every duty stands in the month in which it falls due.");
    private static final Text SUMMARY = new Text("结对 %d 个，应完成任务 %d 项。%s", "%d cooperations, %d duties owed. %s");
    private static final Text COUNT = new Text("%s %d 项", "%s %d");
    private static final Text MARK = new Text("%s–%s，%s %s（第 %d 项），期限 %s：%s", "%s–%s, %s %s (no. %d), due %s: %s");

    private PictureWords() {}

    static Text heading(int year) {
        return HEADING.with(year);
    }

    static Text asOf(ObligationsOfYear shown) {
        return AS_OF.with(shown.asOf());
    }

    static Text month(int number) {
        return new Text(number + "月", Month.of(number).getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
    }

    static Text summary(ObligationsOfYear shown, int cooperations) {
        Map<Mark, Long> counts = shown.obligations().stream()
                .collect(Collectors.groupingBy(one -> Mark.of(one.state()), TreeMap::new, Collectors.counting()));
        List<Text> states = counts.entrySet().stream()
                .map(count -> COUNT.with(count.getKey().state(), count.getValue()))
                .toList();
        return SUMMARY.with(cooperations, shown.obligations().size(), Text.joined(states));
    }

    static Text mark(DatedObligation obligation) {
        PublishedPairing pairing = obligation.pairing();
        return MARK.with(
                pairing.leading().name(),
                pairing.partner().name(),
                obligation.duty(),
                obligation.period().label(),
                obligation.ordinal(),
                obligation.period().to(),
                obligation.state());
    }
}
