package org.conferral.portal.privacy;

/**
 * A person as one unit knows them, in a list.
 *
 * @param address "" where none is known
 * @param number  "" where none is known
 */
public record PersonLine(String learnerId, String name, String address, String number, String unit, int records) {}
