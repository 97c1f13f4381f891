package org.conferral.portal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conferral.portal.catalog.TemplateCatalog;
import org.conferral.portal.catalog.TemplatePlan;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Refusal;
import org.conferral.roster.Choices;

/** Takes spreadsheets in: understands them, asks what they do not tell, checks every row before anything is created. */
@ApplicationScoped
@Transactional
public class RosterIntake {

    private static final int MOST_FINDINGS = 20_000;

    @Inject
    private Rosters rosters;

    @Inject
    private UploadStore uploads;

    @Inject
    private TemplateCatalog templates;

    @Inject
    private Access access;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    @Inject
    private Event<RosterGiven> given;

    @Inject
    private Event<RosterRemoved> removed;

    /** Takes a file for a record template; it is looked at as soon as it is kept, with what was chosen beforehand. */
    @Allowed(Permission.IMPORT_ROSTERS)
    public String upload(String templateIdOrKey, String fileName, InputStream content, Choices choices) {
        TemplatePlan plan = templates.plan(templateIdOrKey);
        String id = ids.next();
        StagedFile file = uploads.keep(id, fileName, content);
        Roster roster = new Roster(id, plan.id(), file, access.who().id(), clock.instant());
        roster.await(Decisions.write(choices));
        try {
            rosters.add(roster);
        } catch (RuntimeException failure) {
            uploads.discard(id);
            throw failure;
        }
        given.fire(new RosterGiven(id, file.size()));
        return id;
    }

    /**
     * Has the file looked at anew with these choices; what an earlier look has brought is forgotten, unless the choices give no table.
     * Once records were released from the roster, it stays as it was understood then.
     */
    @Allowed(Permission.IMPORT_ROSTERS)
    public void decide(String rosterId, Choices choices) {
        Roster roster = open(rosterId);
        roster.await(Decisions.write(choices));
        given.fire(new RosterGiven(rosterId, uploads.size(rosterId)));
    }

    /** Takes a repaired file in the place of the one before; only rows that say otherwise count, and one that says the same changes nothing. */
    @Allowed(Permission.IMPORT_ROSTERS)
    public void replaceFile(String rosterId, String fileName, InputStream content) {
        Roster roster = open(rosterId);
        StagedFile next = uploads.keepNext(rosterId, fileName, content);
        roster.await(roster.choices(), next.name());
        given.fire(new RosterGiven(rosterId, next.size()));
    }

    /** What the newest repaired file has changed; empty while there was none. */
    @Allowed(Permission.VIEW)
    public Optional<ChangeCounts> changes(String rosterId) {
        return find(rosterId).changes();
    }

    /** Ends the check of a file half-way; the file is kept, so that it can be checked again. */
    @Allowed(Permission.IMPORT_ROSTERS)
    public void callOff(String rosterId) {
        Roster roster = lock(rosterId);
        if (!roster.isChecking()) {
            throw Refusal.conflict("roster.notChecking");
        }
        String tried = roster.check().choices().orElseThrow();
        roster.endCheck();
        if (roster.summary().state() == RosterState.ASK) {
            roster.choose(tried);
            rosters.clear(rosterId);
        }
    }

    /** How far the check of a file has come. */
    @Allowed(Permission.VIEW)
    public CheckProgress progress(String rosterId) {
        return find(rosterId).check().progress();
    }

    /** Forgets a roster with its file and whatever was prepared from it, as long as no record was released. */
    @Allowed(Permission.IMPORT_ROSTERS)
    public void remove(String rosterId) {
        open(rosterId);
        removed.fire(new RosterRemoved(rosterId));
        rosters.forget(rosterId);
        uploads.discard(rosterId);
    }

    /** Holds a roster while something is added to it; refused once records were released from it. */
    @Allowed(value = Permission.IMPORT_ROSTERS, noted = false)
    public void requireOpen(String rosterId) {
        open(rosterId);
    }

    /** From here on records are made of a roster: how it is understood stays as it is. */
    @Allowed(value = Permission.ISSUE, noted = false)
    public void seal(String rosterId) {
        Roster roster = lock(rosterId);
        if (!roster.summary().isIssuable()) {
            throw Refusal.conflict("roster.notReady", roster.summary().name());
        }
        roster.seal(clock.instant());
    }

    /** A roster with how it is understood and what was found. */
    @Allowed(Permission.VIEW)
    public RosterView view(String rosterId) {
        Roster roster = find(rosterId);
        return new RosterView(
                roster.summary(),
                roster.understanding(),
                Decisions.read(roster.choices()),
                roster.isChecking() ? List.of() : rosters.findings(rosterId, MOST_FINDINGS));
    }

    /** How a roster is understood, whatever was found in it; empty when there is none any more. */
    @Allowed(Permission.VIEW)
    public Optional<RosterView> outline(String rosterId) {
        return rosters.find(rosterId)
                .map(roster -> new RosterView(
                        roster.summary(), roster.understanding(), Decisions.read(roster.choices()), List.of()));
    }

    /** What was decided about a roster so far. */
    @Allowed(Permission.VIEW)
    public Choices choices(String rosterId) {
        return Decisions.read(find(rosterId).choices());
    }

    @Allowed(Permission.VIEW)
    public RosterSummary summary(String rosterId) {
        return find(rosterId).summary();
    }

    @Allowed(Permission.VIEW)
    public List<RosterSummary> newest(int limit) {
        return rosters.newest(limit).stream().map(Roster::summary).toList();
    }

    /** The rows that can be issued from, in the order of the spreadsheet. */
    @Allowed(Permission.VIEW)
    public List<AcceptedRow> acceptedRows(String rosterId, int afterRow, int limit) {
        return rosters.accepted(find(rosterId).id(), afterRow, limit);
    }

    /** Some rows that can be issued from, by their numbers in the spreadsheet. */
    @Allowed(Permission.VIEW)
    public List<AcceptedRow> acceptedRows(String rosterId, List<Integer> rows) {
        return rosters.accepted(find(rosterId).id(), rows);
    }

    /** The row that can be issued from at a position, counted from 1. */
    @Allowed(Permission.VIEW)
    public Optional<AcceptedRow> acceptedRowAt(String rosterId, int position) {
        return rosters.acceptedAt(find(rosterId).id(), position);
    }

    /** The fields that columns of a roster fill. */
    @Allowed(Permission.VIEW)
    public Set<String> fields(String rosterId) {
        return Set.copyOf(find(rosterId).understanding().mapping().values());
    }

    private Roster open(String rosterId) {
        Roster roster = lock(rosterId);
        if (roster.isSealed()) {
            throw Refusal.conflict("roster.sealed");
        }
        if (roster.isChecking()) {
            throw Refusal.conflict("roster.checking");
        }
        return roster;
    }

    private Roster find(String rosterId) {
        return rosters.find(rosterId).orElseThrow(() -> Refusal.notFound("roster.unknown"));
    }

    private Roster lock(String rosterId) {
        return rosters.lock(rosterId).orElseThrow(() -> Refusal.notFound("roster.unknown"));
    }
}
