package org.jiedui.events.vocabulary;

/** The three modes of exchange: 请过来指导, 派过去学习, 线上会诊. Direction is a property of the activity. */
public enum ExchangeMode {
    INVITED_TO_GUIDE,
    SENT_TO_LEARN,
    ONLINE
}
