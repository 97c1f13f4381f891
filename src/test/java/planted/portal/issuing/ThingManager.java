package planted.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Planted: a name that says nothing, a boundary that does not say who may. */
@ApplicationScoped
@Transactional
public class ThingManager {
    public void doIt() {}
}
