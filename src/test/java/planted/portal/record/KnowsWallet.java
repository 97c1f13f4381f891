package planted.portal.record;

/** Planted: looks up from record to wallet. */
public class KnowsWallet {
    planted.portal.wallet.KnowsRegistry above;
}
