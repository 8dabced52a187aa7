package org.jiedui.kit.problem;

/**
 * What is there already and is in the way of a request.
 *
 * @param id as it stands in its address
 * @param href its address
 */
public record Existing(String id, String href) {

    static Existing at(String href) {
        return new Existing(href.substring(href.lastIndexOf('/') + 1), href);
    }
}
