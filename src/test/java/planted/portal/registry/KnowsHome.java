package planted.portal.registry;

/** Planted: looks aside from registry to home, moves components by script and starts the server. */
public class KnowsHome {
    planted.portal.home.First above;
    org.primefaces.PrimeFaces moved;
    planted.launcher.Starter starter;
}
