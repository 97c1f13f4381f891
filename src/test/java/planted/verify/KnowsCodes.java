package planted.verify;

/** Planted: draws square codes by itself. */
public class KnowsCodes {
    com.google.zxing.qrcode.encoder.ByteMatrix code;
    com.ibm.icu.text.PluralRules numbers;
}
