package planted.portal.issuing;

/** Planted: looks up from issuing to delivery. */
public class KnowsDelivery {
    planted.portal.delivery.KnowsRegistry above;
}
