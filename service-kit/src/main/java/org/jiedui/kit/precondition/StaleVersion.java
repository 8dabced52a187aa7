package org.jiedui.kit.precondition;

import org.jiedui.kit.problem.Member;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The resource has changed since the client read it. */
@Rule(
        kind = Refusal.Kind.STALE,
        title = "版本已过期",
        zh = "资源现为第 %d 版；请重新读取后再修改。",
        en = "The resource is now at version %d; read it again before changing it.")
public final class StaleVersion extends Refusal {

    static final Member<Long> CURRENT_VERSION = Member.of(
                    "currentVersion",
                    Long.class,
                    "资源现在的版本，尚无内容则没有",
                    "The version the resource is at now; absent if there is nothing")
            .whereKnown();

    private static final Sentences NOTHING_THERE =
            new Sentences("此处尚无内容；首次写入请不要发送 If-Match。", "There is nothing yet; send no If-Match to write the first.");

    StaleVersion() {
        super(NOTHING_THERE);
    }

    StaleVersion(long actual) {
        super(actual);
        member(CURRENT_VERSION, actual);
    }
}
