package org.conferral.portal.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All record templates. */
@ApplicationScoped
class RecordTemplates {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    void add(RecordTemplate template) {
        entities.persist(template);
    }

    Optional<RecordTemplate> find(String idOrKey) {
        return entities.createQuery(
                        "select t from RecordTemplate t where t.id = :name or t.key = :name", RecordTemplate.class)
                .setParameter("name", idOrKey)
                .getResultStream()
                .findFirst();
    }

    List<RecordTemplate> all(CatalogState state) {
        return entities.createQuery(
                        "select t from RecordTemplate t where t.state = :state order by t.name", RecordTemplate.class)
                .setParameter("state", state)
                .getResultList();
    }

    /** Whether any template, also an archived one, names the achievement with this code. */
    boolean anyNames(String code) {
        return entities.createQuery("select t from RecordTemplate t", RecordTemplate.class)
                .getResultStream()
                .anyMatch(template -> template.codes().contains(code));
    }
}
