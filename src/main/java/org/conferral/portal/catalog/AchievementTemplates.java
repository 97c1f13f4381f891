package org.conferral.portal.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All achievements of the catalog. */
@ApplicationScoped
class AchievementTemplates {

    private static final String LINE =
            "select new org.conferral.portal.catalog.AchievementLine(a.id, a.code, a.name, a.achievementType, a.state, a.imageId, a.updatedAt) from AchievementTemplate a ";

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    void add(AchievementTemplate achievement) {
        entities.persist(achievement);
    }

    /** By id, by the URI records know it under, or by code. */
    Optional<AchievementTemplate> find(String name) {
        String id = name.startsWith(AchievementDocument.URI_PREFIX)
                ? name.substring(AchievementDocument.URI_PREFIX.length())
                : name;
        return Optional.ofNullable(entities.find(AchievementTemplate.class, id)).or(() -> withCode(name));
    }

    Optional<AchievementTemplate> withCode(String code) {
        return withCodes(List.of(code)).stream().findFirst();
    }

    List<AchievementTemplate> withCodes(Collection<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select a from AchievementTemplate a where a.code in :codes order by a.code",
                        AchievementTemplate.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    List<AchievementTemplate> withIds(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select a from AchievementTemplate a where a.id in :ids", AchievementTemplate.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<AchievementTemplate> all(CatalogState state) {
        return entities.createQuery(
                        "select a from AchievementTemplate a where a.state = :state order by a.code",
                        AchievementTemplate.class)
                .setParameter("state", state)
                .getResultList();
    }

    /** The lines of one state whose name or code holds the words, by name. */
    List<AchievementLine> lines(CatalogState state, String words) {
        return entities.createQuery(
                        LINE
                                + "where a.state = :state and (lower(a.name) like :words or lower(a.code) like :words) order by a.name",
                        AchievementLine.class)
                .setParameter("state", state)
                .setParameter(
                        "words", "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", " ") + "%")
                .getResultList();
    }

    long count(CatalogState state) {
        return entities.createQuery("select count(a) from AchievementTemplate a where a.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }
}
