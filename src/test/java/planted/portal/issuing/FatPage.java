package planted.portal.issuing;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.Serializable;

/** Planted: a page that knows the database, keeps a session and has five injections. */
@SessionScoped
public class FatPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient EntityManager one;

    @Inject
    transient EntityManager two;

    @Inject
    transient EntityManager three;

    @Inject
    transient EntityManager four;

    @Inject
    transient EntityManager five;
}
