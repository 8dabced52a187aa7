package org.jiedui.activity.compliance.web;

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

/** Writes the picture in UTF-8, which XML is without saying so. */
@Provider
@Produces(PictureDocument.MEDIA_TYPE)
final class PictureWriter implements MessageBodyWriter<PictureDocument> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == PictureDocument.class;
    }

    @Override
    public void writeTo(
            PictureDocument document,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(document.svg().getBytes(StandardCharsets.UTF_8));
    }
}
