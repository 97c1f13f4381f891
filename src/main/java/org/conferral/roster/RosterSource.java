package org.conferral.roster;

import java.util.List;

/** A spreadsheet file that can be read from the start as often as needed. Any reading may end with {@link UnusableFile}. */
public interface RosterSource extends AutoCloseable {

    FileFacts facts();

    /** The names of the sheets a clerk sees, in order. */
    List<String> sheets();

    /** Hands over the rows of a sheet in order, blank ones left out. */
    void read(String sheet, RowSink sink);

    @Override
    void close();
}
