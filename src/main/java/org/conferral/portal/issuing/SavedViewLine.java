package org.conferral.portal.issuing;

/**
 * A list somebody saved, as a link.
 *
 * @param address the parameters of its address
 */
public record SavedViewLine(String id, String name, String address) {}
