package org.jiedui.activity.compliance.picture;

import org.jiedui.events.vocabulary.Duty;
import org.jiedui.kit.problem.Text;

/** One letter for each duty, at the head of its columns. */
final class DutyLetter {

    private static final Text TRAINING = new Text("训", "T");
    private static final Text EXCHANGE = new Text("技", "E");
    private static final Text SYMPOSIUM = new Text("座", "S");
    private static final Text VISIT = new Text("访", "V");
    private static final Text CASES = new Text("案", "C");

    private DutyLetter() {}

    static Text of(Duty duty) {
        return switch (duty) {
            case ONLINE_TRAINING -> TRAINING;
            case TECHNICAL_EXCHANGE -> EXCHANGE;
            case SYMPOSIUM -> SYMPOSIUM;
            case MUTUAL_VISIT -> VISIT;
            case CASE_BATCH -> CASES;
        };
    }
}
