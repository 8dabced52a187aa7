package org.jiedui.kit.precondition;

import org.jiedui.kit.problem.Member;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** We give strong tags only; a proxy that changes an answer on its way weakens its tag (RFC 9110, section 8.8.1). */
@Rule(
        kind = Refusal.Kind.STALE,
        title = "弱标签不能用于修改",
        zh = "If-Match 中是弱标签（W/…），按 RFC 9110 不与任何版本匹配：途中的代理改动了响应（例如压缩）。请让代理原样转发，"
                + "或在读取时发送 Accept-Encoding: identity，然后重新读取。",
        en =
                "If-Match has a weak tag (W/…), which matches no version (RFC 9110): a proxy on the way changed the answer, for"
                        + " instance compressed it. Have it pass answers on as they are, or read with Accept-Encoding: identity;"
                        + " then read again.")
public final class WeakEntityTag extends Refusal {

    private static final Member<Long> CURRENT_VERSION = StaleVersion.CURRENT_VERSION;

    WeakEntityTag(long actual) {
        member(CURRENT_VERSION, actual);
    }
}
