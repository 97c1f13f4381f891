package planted.launcher;

/** Planted: the launcher knows the application it starts. */
public class Starter {
    planted.portal.platform.KnowsAudit inside;
}
