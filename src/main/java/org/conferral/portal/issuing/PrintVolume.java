package org.conferral.portal.issuing;

import java.util.ArrayList;
import java.util.List;

/**
 * A file in which printed records are fetched: small enough to be unpacked on any desk.
 *
 * @param number counted from 1
 * @param from   the first of its documents among all of the batch, counted from 1
 * @param to     the last of them
 * @param bytes  its size, roughly
 * @param whole  whether all of it is printed
 */
public record PrintVolume(int number, int from, int to, long bytes, boolean whole) {

    /** So many pieces make a volume of 10,000 documents. */
    static final int PIECES = 10_000 / PrintPieces.SIZE;

    /** The volumes that pieces make. */
    static List<PrintVolume> of(List<PrintPiece> pieces) {
        List<PrintVolume> volumes = new ArrayList<>();
        int from = 1;
        for (int at = 0; at < pieces.size(); at += PIECES) {
            List<PrintPiece> own = pieces(pieces, volumes.size() + 1);
            int records = own.stream().mapToInt(PrintPiece::records).sum();
            volumes.add(new PrintVolume(
                    volumes.size() + 1,
                    from,
                    from + records - 1,
                    own.stream().mapToLong(PrintPiece::bytes).sum(),
                    own.stream().allMatch(PrintPiece::done)));
            from += records;
        }
        return volumes;
    }

    /** The pieces of one of them; none where there is no such volume. */
    static List<PrintPiece> pieces(List<PrintPiece> all, int number) {
        if (number < 1) {
            return List.of();
        }
        int from = Math.min(all.size(), (number - 1) * PIECES);
        return all.subList(from, Math.min(all.size(), from + PIECES));
    }
}
