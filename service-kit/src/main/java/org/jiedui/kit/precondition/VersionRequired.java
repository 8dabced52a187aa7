package org.jiedui.kit.precondition;

import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** A change came without saying which version it is meant for. */
@Rule(
        kind = Refusal.Kind.PRECONDITION_REQUIRED,
        title = "缺少版本",
        zh = "请在 If-Match 中发送您读到的 ETag。",
        en = "Send the ETag you have read as If-Match.")
public final class VersionRequired extends Refusal {
    VersionRequired() {}
}
