package org.jiedui.caselibrary.reading;

import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;

import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The rules of reading, and what is said to whoever breaks one. */
public final class ReadingRefusals {

    private ReadingRefusals() {}

    /** There is no such version, or the caller does not see it. */
    @Rule(kind = NOT_FOUND, title = "没有该版本", zh = "该案例没有第 %d 版。", en = "The case has no version %d.")
    public static final class CaseVersionNotFound extends Refusal {
        CaseVersionNotFound(int number) {
            super(number);
        }
    }

    /** The latest version is the latest that was published. */
    @Rule(kind = NOT_FOUND, title = "尚未发布", zh = "该案例尚未发布。", en = "No version of the case is published yet.")
    public static final class NothingPublishedYet extends Refusal {
        NothingPublishedYet() {}
    }
}
