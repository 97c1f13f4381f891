package planted.portal.privacy;

/** Planted: looks up from privacy to registry. */
public class KnowsRegistry {
    planted.portal.registry.KnowsPlatform above;
}
