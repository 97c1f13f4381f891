package org.conferral.issuance;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.conferral.credential.Achievement;
import org.conferral.credential.Association;
import org.conferral.credential.TermsOfUse;

/**
 * What all records of one kind say alike, whoever they are about.
 *
 * @param partial     whether the institution knows of more achievements of the learner than the record tells
 * @param refreshAt   where a newer copy of a record can be had, under the record's id
 * @param association how achievements belong together; a record tells those that concern what was awarded
 * @param related     achievements that associations name and that may not be awarded themselves
 */
public record Stipulations(
        boolean partial,
        List<TermsOfUse> termsOfUse,
        Optional<URI> refreshAt,
        List<Association> association,
        List<Achievement> related) {

    public static final Stipulations NONE = new Stipulations(false, List.of(), Optional.empty(), List.of(), List.of());

    public Stipulations {
        termsOfUse = List.copyOf(termsOfUse);
        Objects.requireNonNull(refreshAt, "stipulations.refreshAt");
        association = List.copyOf(association);
        related = List.copyOf(related);
    }

    /** The same with more associations, such as those of one learner's terms. */
    public Stipulations and(List<Association> more) {
        List<Association> all = new ArrayList<>(association);
        all.addAll(more);
        return new Stipulations(partial, termsOfUse, refreshAt, all, related);
    }

    /** The same with newer copies of a record at an address of its own, where they can be had at all. */
    public Stipulations refreshed(UnaryOperator<URI> own) {
        return new Stipulations(partial, termsOfUse, refreshAt.map(own), association, related);
    }
}
