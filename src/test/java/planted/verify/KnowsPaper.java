package planted.verify;

/** Planted: prints by itself. */
public class KnowsPaper {
    org.apache.pdfbox.pdmodel.PDDocument paper;
}
