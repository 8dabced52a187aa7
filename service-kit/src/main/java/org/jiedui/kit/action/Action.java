package org.jiedui.kit.action;

/**
 * An operation on an aggregate, as a row of the table by which its door decides: in which state, and for whom, it is possible.
 * The constants of one enum are the table of one aggregate.
 */
public interface Action {

    /** As in the OpenAPI document, such as {@code Site_retire}. */
    String operationId();
}
