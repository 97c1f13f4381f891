package planted.verify;

/** Planted: the core cleans HTML outside of the package for letters. */
public class KnowsCleaning {
    org.owasp.html.PolicyFactory policy;
}
