package org.conferral.roster;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conferral.roster.MappedColumn.Match;

/** What a column says it fills, before it is compared with the others. */
record Claim(Match match, Optional<String> field) {

    static final Claim NONE = new Claim(Match.IGNORED, Optional.empty());

    static Claim of(Match match, String field) {
        return new Claim(match, Optional.of(field));
    }

    /**
     * The strongest claim to a field wins; equally strong ones have to be decided by a person. A full name steps back behind columns of its
     * parts.
     */
    Claim among(List<Claim> all) {
        if (field.isEmpty()) {
            return this;
        }
        if (match != Match.CHOSEN && all.stream().anyMatch(this::isCoveredBy)) {
            return NONE;
        }
        List<Claim> rivals =
                all.stream().filter(other -> other.field.equals(field)).toList();
        if (rivals.stream().anyMatch(other -> other.match.compareTo(match) < 0)) {
            return NONE;
        }
        boolean tied = rivals.stream().filter(other -> other.match == match).count() > 1;
        return tied ? new Claim(Match.AMBIGUOUS, field) : this;
    }

    private boolean isCoveredBy(Claim other) {
        Set<RosterField> parts = kind().map(RosterField::covered).orElse(Set.of());
        return other.kind().filter(parts::contains).isPresent();
    }

    private Optional<RosterField> kind() {
        return field.map(RosterField::of);
    }

    /** A claim of the heading that the values do not bear out has to be decided by a person; what a person said stands. */
    Claim against(ColumnSamples values) {
        boolean byHeading = match == Match.NAMED || match == Match.USUAL;
        return byHeading && Doubt.of(RosterField.of(field.orElseThrow()), values)
                ? new Claim(Match.DOUBTED, field)
                : this;
    }
}
