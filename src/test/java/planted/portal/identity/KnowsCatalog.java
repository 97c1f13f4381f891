package planted.portal.identity;

/** Planted: looks up from identity to catalog. */
public class KnowsCatalog {
    planted.portal.catalog.KnowsIntake above;
}
