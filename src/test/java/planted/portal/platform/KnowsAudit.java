package planted.portal.platform;

/** Planted: looks up from platform to audit. */
public class KnowsAudit {
    planted.portal.audit.KnowsIdentity above;
}
