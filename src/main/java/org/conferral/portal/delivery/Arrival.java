package org.conferral.portal.delivery;

/**
 * Somebody has followed a link out of a letter.
 *
 * @param ticket for the cookie of the browser, sealed
 * @param language that the letter is written in, as a BCP 47 tag
 */
public record Arrival(String ticket, String language) {}
