package planted.portal.wallet;

/** Planted: looks up from wallet to registry, and draws codes by itself. */
public class KnowsRegistry {
    planted.portal.registry.KnowsPlatform above;
    com.google.zxing.qrcode.encoder.ByteMatrix modules;
}
