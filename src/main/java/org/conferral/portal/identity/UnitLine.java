package org.conferral.portal.identity;

/**
 * One issuing unit in a list.
 *
 * @param did the name under which verifiers know it
 * @param first whether it is the institution itself
 */
public record UnitLine(String id, String slug, String name, String did, boolean first) {}
