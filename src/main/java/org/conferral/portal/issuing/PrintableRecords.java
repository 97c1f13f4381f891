package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conferral.issuance.BundledCredential;
import org.conferral.portal.platform.BulkRows;

/** Records with all that has to be known to print them, read some at a time. */
@ApplicationScoped
class PrintableRecords {

    @Inject
    private BulkRows bulk;

    @Inject
    private Documents documents;

    @Inject
    private BundledCredentials bundled;

    /**
     * A record as it goes to paper.
     *
     * @param fileName without its ending: who comes where in the roster, and whose it is
     */
    record Printable(String fileName, PrintedRecord record) {}

    private record Head(String id, int row, String given, String family, String standing, Optional<Instant> since) {

        String fileName() {
            String name = (family + " " + given)
                    .replaceAll("[^\\p{L}\\p{M}\\p{N} .'-]", " ")
                    .strip();
            String whose = name.substring(0, Math.min(name.length(), 60)).replaceAll("\\s+", " ");
            return "%06d %s %s".formatted(row, whose, id.substring(Math.max(0, id.length() - 8)));
        }
    }

    /** Those of a piece that still stand. */
    List<Printable> of(PrintPiece piece, String batchId) {
        List<Head> heads = heads(piece, batchId);
        List<String> ids = heads.stream().map(Head::id).toList();
        Map<String, Set<Integer>> revoked = bundled.revoked(ids).stream()
                .collect(Collectors.groupingBy(
                        RecordPart::credentialId, Collectors.mapping(RecordPart::number, Collectors.toSet())));
        Map<String, byte[]> signed = new HashMap<>(documents.signed(ids, Function.identity()));
        List<Printable> all = new ArrayList<>();
        for (Head head : heads) {
            byte[] document = signed.get(head.id());
            all.add(new Printable(
                    head.fileName(),
                    new PrintedRecord(
                            document,
                            (head.given() + " " + head.family()).strip(),
                            head.standing().toLowerCase(Locale.ROOT),
                            head.since(),
                            withdrawn(document, revoked.getOrDefault(head.id(), Set.of())))));
        }
        return all;
    }

    private static Set<String> withdrawn(byte[] document, Set<Integer> parts) {
        return parts.isEmpty()
                ? Set.of()
                : BundledCredential.in(document).stream()
                        .filter(inside -> parts.contains(inside.part()))
                        .map(BundledCredential::id)
                        .collect(Collectors.toSet());
    }

    private List<Head> heads(PrintPiece piece, String batchId) {
        return bulk.select(
                row -> new Head(
                        row.getString(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        Optional.ofNullable(row.getObject(6, LocalDateTime.class))
                                .map(at -> at.toInstant(ZoneOffset.UTC))),
                "select c.id, c.row_no, l.given_name, l.family_name, c.standing, c.standing_since"
                        + " from issued_credential c join learner l on l.id = c.learner_id"
                        + " where c.batch_id = ? and c.id between ? and ? and " + PrintPieces.PRINTED
                        + " order by c.id",
                batchId,
                piece.firstId(),
                piece.lastId());
    }
}
