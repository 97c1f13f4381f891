package org.conferral.portal.identity;

/** A staff member in the list of people. */
public record StaffLine(String id, String email, String name, Role role, boolean active) {}
