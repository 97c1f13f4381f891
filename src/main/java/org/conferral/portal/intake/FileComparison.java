package org.conferral.portal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.conferral.roster.Choices;
import org.conferral.roster.JoinedSource;
import org.conferral.roster.Outline;
import org.conferral.roster.RosterPlan;
import org.conferral.roster.RosterSource;
import org.conferral.roster.RowChanges;
import org.conferral.roster.UnusableFile;

/** Sees what a repaired file says otherwise than the one it is to take the place of. */
@ApplicationScoped
class FileComparison {

    @Inject
    private UploadStore uploads;

    /** What has changed; empty when the file before was not understood. Ends with {@link UnusableFile} when the repaired one is no roster. */
    Optional<RowChanges> changes(CheckDesk.Order order, RosterPlan plan) {
        try (RosterSource file =
                uploads.openNext(order.rosterId(), order.choices().encoding())) {
            RosterSource after = JoinedSource.of(file, plan, fitting(order.choices(), file));
            Outline now = Outline.of(after, plan, fitting(order.choices(), after));
            return now.table().isPresent() ? before(order, plan, after, now) : Optional.empty();
        }
    }

    private Optional<RowChanges> before(CheckDesk.Order order, RosterPlan plan, RosterSource after, Outline now) {
        try (RosterSource file = uploads.open(order.rosterId(), order.choices().encoding())) {
            RosterSource before = JoinedSource.of(file, plan, order.choices());
            Outline then = Outline.of(before, plan, order.choices());
            return then.table().isEmpty()
                    ? Optional.empty()
                    : Optional.of(RowChanges.between(
                            before,
                            then,
                            after,
                            now,
                            order.choices().corrections().cells().keySet()));
        } catch (UnusableFile wasNoRoster) {
            return Optional.empty();
        }
    }

    /** The choices for a file that has taken the place of another. */
    Choices fitting(CheckDesk.Order order, Choices choices) {
        try (RosterSource source = uploads.open(order.rosterId(), choices.encoding())) {
            return fitting(choices, source);
        }
    }

    /** A sheet that was chosen may be called otherwise in the repaired file; it is then found out anew. */
    private static Choices fitting(Choices choices, RosterSource source) {
        boolean fits = choices.sheet()
                .map(sheet -> source.sheets().stream().anyMatch(sheet::equalsIgnoreCase))
                .orElse(true);
        return fits ? choices : choices.onAnySheet();
    }
}
