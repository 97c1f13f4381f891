package planted.portal.audit;

/** Planted: looks up from audit to identity. */
public class KnowsIdentity {
    planted.portal.identity.KnowsCatalog above;
}
