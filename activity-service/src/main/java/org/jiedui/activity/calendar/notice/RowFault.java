package org.jiedui.activity.calendar.notice;

import org.jiedui.kit.problem.Text;

/**
 * Something wrong with a row of a notice.
 *
 * @param row counted from 0
 * @param code for programs
 */
public record RowFault(int row, NoticeRow.Column column, String code, Text detail) {}
