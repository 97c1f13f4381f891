package org.conferral.portal.privacy;

import java.util.List;
import java.util.Optional;
import org.conferral.portal.issuing.PrintedBatch;

/**
 * What would become of everything about a person.
 *
 * @param also     under what other names and addresses they are known
 * @param goes     what is deleted, with how many rows
 * @param stays    what is emptied and stays
 * @param files    the roster files that are destroyed as a whole
 * @param prints   the printed batches that are destroyed as a whole
 * @param records  the records that are emptied
 * @param standing how many of them are issued and not revoked
 * @param obstacle why it cannot be done yet, in words
 */
public record ErasurePreview(
        String learnerId,
        String name,
        String address,
        Optional<String> number,
        List<String> also,
        List<Line> goes,
        List<Line> stays,
        List<String> files,
        List<PrintedBatch> prints,
        List<Record> records,
        long standing,
        Optional<String> obstacle) {

    /** A section of the register. */
    public record Line(String section, int count) {}

    /** A record, by its title and in one word whether it stands. */
    public record Record(String id, String name, String standing) {}

    /** What has to be typed to confirm it. */
    public String typed() {
        return address.isEmpty() ? name : address;
    }
}
