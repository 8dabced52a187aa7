package org.jiedui.activity.scheduling.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jiedui.activity.scheduling.Arrangement;
import org.jiedui.activity.session.Agenda;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.NoRepeats;
import org.jiedui.kit.text.WebLink;
import org.jspecify.annotations.Nullable;

/**
 * What the host decides, as a whole.
 *
 * @param places one for each session, in their order
 * @param agenda its items, in their order
 * @param materials links to the documents for the meeting
 */
record ArrangeActivityRequest(
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid PlaceRequest> places,
        @NotNull @Size(max = 50) List<@NotNull @Valid AgendaItemRequest> agenda,
        @NotNull @Size(max = 20) @NoRepeats List<@NotNull @Size(max = 1000) @WebLink String> materials) {

    Arrangement toArrangement() {
        return new Arrangement(
                places.stream().map(PlaceRequest::toPlace).toList(),
                new Agenda(agenda.stream().map(AgendaItemRequest::toItem).toList(), materials));
    }

    /**
     * Where a session takes place, and where one takes part online.
     *
     * @param place where it is held; never a person
     * @param link where one takes part online
     */
    record PlaceRequest(
            @Size(max = 200) @NoPersonalNumbers @Nullable String place,
            @Size(max = 1000) @WebLink @Nullable String link) {

        Arrangement.Place toPlace() {
            return new Arrangement.Place(place, link);
        }
    }

    /**
     * @param title what it is about, in words
     * @param topic the topic it belongs to, if it belongs to one
     * @param session the number of the session it belongs to, from 1; absent when it belongs to none in particular
     */
    record AgendaItemRequest(
            @NotBlank @Size(max = 200) @NoPersonalNumbers String title,
            @Nullable Topic topic,
            @Min(1) @Nullable Integer session) {

        Agenda.Item toItem() {
            return new Agenda.Item(title, topic, session);
        }
    }
}
