package org.jiedui.kit.event;

import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** What happened is too large for one event. */
@Rule(
        kind = Refusal.Kind.UNPROCESSABLE,
        title = "事件过大",
        zh = "事件 %s 超过一条消息的大小；请缩短文字。",
        en = "The event %s would exceed the size of a message; shorten the texts.")
public final class EventTooLarge extends Refusal {
    EventTooLarge(String type) {
        super(type);
    }
}
