package org.conferral.portal.identity;

/**
 * One thing about a profile that cannot stay so.
 *
 * @param field the input it was typed into; in a list with its row, as in {@code otherIdentifier:0:identifier}
 * @param code key of the message that says what to do
 */
public record ProfileProblem(String field, String code) {}
