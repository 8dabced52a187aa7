package org.jiedui.caselibrary.review;

/**
 * What a reviewer gives a case by one criterion of the edition.
 *
 * @param criterion name of the criterion
 * @param score a whole number from 0 to the criterion's scale
 */
public record Score(String criterion, int score) {}
