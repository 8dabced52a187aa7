package org.jiedui.kit.precondition;

import org.jiedui.kit.problem.Member;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** A tag that names no version: invented, altered, or of an answer that is composed of several resources. */
@Rule(
        kind = Refusal.Kind.STALE,
        title = "标签不对应任何版本",
        zh = "If-Match 中的标签不是本资源的 ETag；请读取该资源，并原样发送所得的 ETag。",
        en = "The tag in If-Match is no ETag of this resource; read it and send the ETag that comes with it, as it is.")
public final class UnknownEntityTag extends Refusal {

    private static final Member<Long> CURRENT_VERSION = StaleVersion.CURRENT_VERSION;

    UnknownEntityTag(long actual) {
        member(CURRENT_VERSION, actual);
    }
}
