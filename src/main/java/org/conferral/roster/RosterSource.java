package org.conferral.roster;

import java.util.List;

/** A spreadsheet file that can be read from the start as often as needed. Any reading may end with {@link UnusableFile}. */
public interface RosterSource extends AutoCloseable {

    FileFacts facts();

    /** The names of the sheets a clerk sees, in order. */
    List<String> sheets();

    /** Hands over the rows of a sheet in order, blank ones left out. */
    void read(String sheet, RowSink sink);

    /** The tables of other sheets in which is looked up what a sheet does not say itself. */
    default List<Table> lookedUpIn(String sheet) {
        return List.of();
    }

    /** How many columns a sheet has itself; those after them are looked up in other sheets. */
    default int ownColumns(String sheet) {
        return Integer.MAX_VALUE;
    }

    /** How much of the sheet being read has gone by, from 0 to 1; 0 where the file does not tell. */
    default double share() {
        return 0;
    }

    @Override
    void close();
}
