package org.jiedui.events.vocabulary;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** The three modes of exchange: 请过来指导, 派过去学习, 线上会诊. Direction is a property of the activity. */
public enum ExchangeMode {
    @Named(zh = "请过来指导", en = "experts invited over")
    @Meaning(value = "Experts of the other side come and advise", zh = "请对方专家到本地指导")
    INVITED_TO_GUIDE,
    @Named(zh = "派过去学习", en = "people sent to learn")
    @Meaning(value = "People go to the other side and learn", zh = "派人到对方学习")
    SENT_TO_LEARN,
    @Named(zh = "线上会诊", en = "joint diagnosis online")
    @Meaning(value = "Both sides look into a difficulty together, online", zh = "双方在线上共同会诊难点")
    ONLINE
}
