package org.jiedui.kit.problem;

/** Somebody else changed the same thing between our reading and our writing it. */
@Rule(
        kind = Refusal.Kind.STALE,
        title = "同时被修改",
        zh = "资源同时被他人修改；请重新读取后重试。",
        en = "The resource was changed at the same moment; read it again and repeat.")
public final class ChangedMeanwhile extends Refusal {
    public ChangedMeanwhile() {}
}
