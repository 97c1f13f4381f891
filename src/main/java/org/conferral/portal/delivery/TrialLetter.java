package org.conferral.portal.delivery;

import org.conferral.letter.Letter;

/**
 * A letter as one learner would get it in words that need not hold yet.
 *
 * @param recordId the record it tells of
 */
public record TrialLetter(String recordId, String from, String to, Letter letter) {}
