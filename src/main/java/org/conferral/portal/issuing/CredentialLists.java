package org.conferral.portal.issuing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import javax.sql.DataSource;

/** Lists of records in the database, page by page. */
@ApplicationScoped
class CredentialLists {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Resource(lookup = "java:app/jdbc/conferral")
    private DataSource database;

    @Inject
    private IssuedCredentials credentials;

    private ListSearch search;

    @PostConstruct
    void look() {
        search = new ListSearch(SearchColumns.of(database), this::answers);
    }

    /** A page of at most so many records. */
    FoundRecords page(Sought sought, Turn turn, int limit) {
        ListSearch.Page page = search.page(sought, turn, limit);
        return new FoundRecords(credentials.lines(page.ids()), page.before(), page.after(), page.tired(), page.count());
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> answers(String question, List<Object> values) {
        Query query = entities.createNativeQuery(question);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query.getResultList();
    }
}
