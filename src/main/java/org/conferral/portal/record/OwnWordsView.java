package org.conferral.portal.record;

import java.util.List;

/**
 * What a learner says beside a record.
 *
 * @param achievements what it can be about, besides the whole
 * @param megabytes how much the learner's files have together, beside all records
 */
public record OwnWordsView(
        String recordName, String learnerName, List<String> achievements, List<WordLine> lines, long megabytes) {}
