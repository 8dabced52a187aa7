package org.jiedui.activity.feed.web;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.jiedui.activity.feed.FeedCalendar;
import org.jiedui.activity.feed.ical.ICalendar;

/** Writes a feed only where it is sent: an answer 304 costs no text. */
@Provider
@Produces(CalendarWriter.TEXT_CALENDAR)
final class CalendarWriter implements MessageBodyWriter<FeedCalendar> {

    static final String TEXT_CALENDAR = "text/calendar;charset=utf-8";

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == FeedCalendar.class;
    }

    @Override
    public void writeTo(
            FeedCalendar calendar,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(ICalendar.of(calendar).getBytes(StandardCharsets.UTF_8));
    }
}
