package org.conferral.portal.catalog;

import org.conferral.credential.Achievement;

/** An achievement that records of a template may hold, as it is said now. */
public record PlannedAchievement(String id, String code, Achievement achievement) {}
