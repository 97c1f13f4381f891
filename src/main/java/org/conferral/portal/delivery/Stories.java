package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All stories and the looks at them. */
@ApplicationScoped
class Stories {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    /** How often a story was looked at, and when last. */
    record Looks(long count, Optional<Instant> last) {}

    void add(Story story) {
        entities.persist(story);
        entities.flush();
    }

    Optional<Story> find(String id) {
        return Optional.ofNullable(entities.find(Story.class, id));
    }

    Optional<Story> withToken(ClaimToken token) {
        return entities.createQuery("select s from Story s where s.tokenHash = :hash", Story.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    /** Those of these versions of a record, the newest first. */
    List<Story> of(Set<String> credentialIds) {
        return entities.createQuery(
                        "select s from Story s where s.credentialId in :records order by s.id desc", Story.class)
                .setParameter("records", credentialIds)
                .getResultList();
    }

    void add(StoryView look) {
        entities.persist(look);
    }

    Looks looks(Story story) {
        long count = entities.createQuery("select count(v) from StoryView v where v.storyId = :story", Long.class)
                .setParameter("story", story.id())
                .getSingleResult();
        return new Looks(
                count,
                entities.createQuery(
                                "select v from StoryView v where v.storyId = :story order by v.id desc",
                                StoryView.class)
                        .setParameter("story", story.id())
                        .setMaxResults(1)
                        .getResultStream()
                        .map(StoryView::seenAt)
                        .findFirst());
    }
}
