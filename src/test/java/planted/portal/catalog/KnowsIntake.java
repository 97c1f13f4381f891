package planted.portal.catalog;

/** Planted: looks up from catalog to intake. */
public class KnowsIntake {
    planted.portal.intake.KnowsIssuing above;
}
