package org.conferral.portal.intake;

/** A roster has been understood anew; what was planned from it has to be counted again. */
public record RosterDecided(String rosterId) {}
