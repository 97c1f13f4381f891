package org.conferral.portal.intake;

import java.util.Map;

/**
 * A row of a roster as it was put down, whatever became of it.
 *
 * @param understood whether its texts go by field, as they were understood, and not by heading, as the file has them
 */
record StagedRow(int row, boolean rejected, boolean understood, Map<String, String> texts) {

    StagedRow {
        texts = Map.copyOf(texts);
    }

    static StagedRow of(AcceptedRow row) {
        return new StagedRow(row.row(), false, true, row.fields());
    }
}
