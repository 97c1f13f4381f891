package org.conferral.roster;

/** Takes the rows of a sheet one after the other, so that a file never has to fit in memory. */
@FunctionalInterface
public interface RowSink {

    /** Takes one row that is not blank; answers whether more are wanted. */
    boolean take(SheetRow row);
}
