package org.conferral.portal.delivery;

/** How many letters are in one state, as a tile of the list. */
public record StateCount(String code, long count, boolean shown) {}
