package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.catalog.TemplateCopies;
import org.conferral.portal.catalog.TemplateCopy;
import org.conferral.portal.platform.Fingerprint;
import org.conferral.portal.platform.Ids;

/** What record templates said when records were made of them; templates that say the same are kept once. */
@ApplicationScoped
class KeptTemplates {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private TemplateCopies copies;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** Keeps what a template says now beside a batch; nothing happens when the batch has that already. */
    @Transactional(TxType.REQUIRES_NEW)
    void keep(String batchId, String templateId) {
        TemplateCopy copy = copies.of(templateId);
        String content = copy.content().toString();
        String sha256 = Fingerprint.of(content);
        if (entities.find(KeptTemplate.class, sha256) == null) {
            entities.persist(new KeptTemplate(sha256, content));
        }
        boolean known = of(batchId).stream().anyMatch(kept -> kept.sha256().equals(sha256));
        if (!known) {
            entities.persist(new BatchTemplate(ids.next(), batchId, sha256, copy.changedAt(), clock.instant()));
        }
    }

    /** What held for a record of a batch that was made at this moment. */
    Optional<BatchTemplate> at(String batchId, Instant moment) {
        List<BatchTemplate> kept = of(batchId);
        return kept.stream()
                .filter(each -> !each.keptAt().isAfter(moment))
                .reduce((before, after) -> after)
                .or(() -> kept.stream().findFirst());
    }

    /** The words of a template that was kept. */
    JsonObject content(String sha256) {
        try (JsonReader reader = Json.createReader(
                new StringReader(entities.find(KeptTemplate.class, sha256).content()))) {
            return reader.readObject();
        }
    }

    private List<BatchTemplate> of(String batchId) {
        return entities.createQuery(
                        "select t from BatchTemplate t where t.batchId = :batch order by t.keptAt", BatchTemplate.class)
                .setParameter("batch", batchId)
                .getResultList();
    }
}
