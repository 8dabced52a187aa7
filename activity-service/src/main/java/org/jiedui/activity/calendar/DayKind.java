package org.jiedui.activity.calendar;

import org.jiedui.events.Named;

/** What a notice or a region says of a day it names. */
public enum DayKind {
    @Named(zh = "放假", en = "day off")
    OFF,
    @Named(zh = "调休上班", en = "make-up working day")
    WORK
}
