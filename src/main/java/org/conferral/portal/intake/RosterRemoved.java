package org.conferral.portal.intake;

/** A roster is about to be forgotten; what was made of it before its release goes first. */
public record RosterRemoved(String rosterId) {}
