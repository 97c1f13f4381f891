package org.conferral.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Institution;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.BulkRows;

/** Finds the people somebody asks about by letter. */
@ApplicationScoped
@Transactional
public class PeopleDesk {

    @Inject
    private People people;

    @Inject
    private Institution institution;

    @Inject
    private BulkRows rows;

    /** Those with this very address or number, one line for each unit that knows them. */
    @Allowed(value = Permission.ADMINISTER, noted = false)
    public List<PersonLine> find(String addressOrNumber) {
        return people.with(addressOrNumber).stream().map(this::line).toList();
    }

    private PersonLine line(Person.Known known) {
        int records = rows.select(
                        row -> row.getInt(1), "select count(*) from issued_credential where learner_id = ?", known.id())
                .get(0);
        return new PersonLine(
                known.id(),
                known.name(),
                known.address(),
                known.number(),
                institution.unit(known.unitId()).name(),
                records);
    }
}
