package org.conferral.roster;

import java.util.List;
import java.util.Optional;
import org.conferral.roster.MappedColumn.Match;

/** A column as it stands in the file, with what its heading claims in view of the other headings and of its values. */
record SeenColumn(int index, String name, ColumnSamples values, Claim claim) {

    private static final int MOST_ALTERNATES = 3;

    boolean isSure() {
        return MappedColumn.isSure(claim.match());
    }

    boolean isDoubted() {
        return claim.match() == Match.DOUBTED;
    }

    boolean isFree() {
        return claim.field().isEmpty();
    }

    /** The column with what it fills, or is proposed to fill, and what else it may fill. */
    MappedColumn mapped(Optional<Suggestion> guess, List<Suggestion> suggestions) {
        Claim settled = guess.map(each -> Claim.of(each.match(), each.field())).orElse(claim);
        List<String> alternates = suggestions.stream()
                .map(Suggestion::field)
                .filter(field -> !settled.field().equals(Optional.of(field)))
                .limit(MOST_ALTERNATES)
                .toList();
        return new MappedColumn(index, name, settled.match(), settled.field(), values.shown(), alternates);
    }
}
