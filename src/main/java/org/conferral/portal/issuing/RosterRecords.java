package org.conferral.portal.issuing;

import java.util.List;
import java.util.Optional;

/** The records that a roster makes, in the order of their first rows, read as they are needed: always the same ones. */
interface RosterRecords {

    /** The next records whose first row lies behind this one, never parting those of one row; none at the end. */
    List<PlannedRecord> after(int row);

    /** How many there are. */
    int size();

    /** The record at a position, counted from 1. */
    Optional<PlannedRecord> at(int position);
}
