package org.conferral.portal.delivery;

/** What a learner has answered before a record opens; what was not asked for, or left out, is empty. */
public record OpeningAnswer(String birthDate, String studentId, String code) {}
