package org.conferral.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All staff accounts. */
@ApplicationScoped
class StaffAccounts {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    Optional<StaffAccount> find(String id) {
        return Optional.ofNullable(entities.find(StaffAccount.class, id));
    }

    Optional<StaffAccount> withEmail(String email) {
        return entities.createQuery("select a from StaffAccount a where a.email = :email", StaffAccount.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    List<StaffAccount> all() {
        return entities.createQuery("select a from StaffAccount a order by a.name", StaffAccount.class)
                .getResultList();
    }

    boolean isEmpty() {
        return entities.createQuery("select count(a) from StaffAccount a", Long.class)
                        .getSingleResult()
                == 0;
    }

    void add(StaffAccount account) {
        entities.persist(account);
    }
}
