package org.jiedui.events.vocabulary;

import org.jiedui.events.Named;

/** The three modes of exchange: 请过来指导, 派过去学习, 线上会诊. Direction is a property of the activity. */
public enum ExchangeMode {
    @Named(zh = "请过来指导", en = "experts invited over")
    INVITED_TO_GUIDE,
    @Named(zh = "派过去学习", en = "people sent to learn")
    SENT_TO_LEARN,
    @Named(zh = "线上会诊", en = "joint diagnosis online")
    ONLINE
}
