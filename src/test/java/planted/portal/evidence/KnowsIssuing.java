package planted.portal.evidence;

/** Planted: looks up from evidence to issuing. */
public class KnowsIssuing {
    planted.portal.issuing.KnowsDelivery above;
}
