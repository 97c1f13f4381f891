package planted.portal.delivery;

/** Planted: looks up from delivery to registry. */
public class KnowsRegistry {
    planted.portal.registry.KnowsPlatform above;
}
