package org.jiedui.activity.calendar.notice.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.activity.calendar.notice.NoticeContent;
import org.jiedui.activity.calendar.notice.NoticeRow;
import org.jiedui.activity.calendar.notice.NoticeSheet;
import org.jiedui.activity.calendar.notice.RowFault;
import org.jiedui.kit.problem.FieldError;
import org.jiedui.kit.problem.InvalidRequest;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.SensibleDate;
import org.jspecify.annotations.Nullable;

/**
 * @param documentNumber number of the notice, such as 国办发明电〔2025〕7号
 * @param publishedOn the day the notice was published
 * @param days every day that the notice names
 */
record LoadNoticeRequest(
        @NotBlank @Size(max = 100) @NoPersonalNumbers String documentNumber,
        @NotNull @SensibleDate LocalDate publishedOn,
        @NotNull @Size(min = 1, max = NoticeTable.MOST_DAYS) List<@NotNull Day> days) {

    /** @throws InvalidRequest with everything wrong, if anything is */
    NoticeContent toContent(int year) {
        NoticeSheet sheet = new NoticeSheet(year, days.stream().map(Day::toRow).toList());
        List<FieldError> errors =
                sheet.faults().stream().map(LoadNoticeRequest::error).toList();
        if (!errors.isEmpty()) {
            throw new InvalidRequest(errors);
        }
        return new NoticeContent(documentNumber, publishedOn, sheet.days());
    }

    private static FieldError error(RowFault fault) {
        String member = fault.column().name().toLowerCase(Locale.ROOT);
        return new FieldError("/days/%d/%s".formatted(fault.row(), member), fault.code(), fault.detail());
    }

    /**
     * Read as texts, so that every wrong one is named, whatever is wrong with it.
     *
     * @param date the day in China
     * @param kind whether it is off or worked
     * @param occasion the holiday it belongs to, such as 春节
     */
    @Schema(name = "NoticeDayRequest")
    record Day(
            @Schema(required = true, format = "date") @Nullable String date,

            @Schema(required = true, ref = "DayKind") @Nullable String kind,

            @Schema(required = true, maxLength = 50) @Nullable String occasion) {

        NoticeRow toRow() {
            return new NoticeRow(date, kind, occasion);
        }
    }
}
