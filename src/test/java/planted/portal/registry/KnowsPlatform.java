package planted.portal.registry;

/** Planted: closes a circle of features. */
public class KnowsPlatform {
    planted.portal.platform.KnowsAudit below;
}
