package org.jiedui.activity.completion;

import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The rules of completion, and what is said to whoever breaks one. */
public final class CompletionRefusals {

    private CompletionRefusals() {}

    /** Either materials are linked, or it is stated that there are none; not neither, and not both. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "未说明材料",
            zh = "请附上材料链接，或说明没有材料，二者择一。",
            en = "Link the materials or state that there are none, one of the two.")
    public static final class MaterialsNotStated extends Refusal {
        MaterialsNotStated() {}
    }

    /** Nothing is completed of which nobody has recorded who came. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "没有参会记录",
            zh = "请先记录至少一个单位的参会情况。",
            en = "Record the attendance of at least one unit first.")
    public static final class NoAttendanceRecorded extends Refusal {
        NoAttendanceRecorded() {}
    }

    /** A report names each practice once. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "亮点做法重复",
            zh = "亮点做法“%s”重复出现。",
            en = "The practice \"%s\" is named more than once.")
    public static final class PracticeNamedTwice extends Refusal {
        PracticeNamedTwice(String name) {
            super(abbreviated(name));
        }
    }
}
