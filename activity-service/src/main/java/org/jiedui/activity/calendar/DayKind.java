package org.jiedui.activity.calendar;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** What a notice or a region says of a day it names. */
public enum DayKind {
    @Named(zh = "放假", en = "day off")
    @Meaning(value = "It is not worked", zh = "当天不上班")
    OFF,
    @Named(zh = "调休上班", en = "make-up working day")
    @Meaning(
            value = "Worked instead of another day; it counts as a working day, and is avoided when dates are proposed",
            zh = "为调休而上班；算工作日，排期时尽量避开")
    WORK
}
