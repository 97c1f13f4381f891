package planted.portal.intake;

/** Planted: looks up from intake to issuing. */
public class KnowsIssuing {
    planted.portal.issuing.KnowsDelivery above;
}
