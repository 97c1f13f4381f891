package org.conferral.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.conferral.paper.PaperRecord;
import org.conferral.paper.Press;
import org.conferral.paper.Stationery;
import org.conferral.reading.RecordReading;
import org.junit.jupiter.api.Test;

/** How many records are printed as PDF in a second by one core, from the signed bytes to the finished file. */
class PrintingTimes {

    private static final int WARM = 600;
    private static final int MEASURED = 2_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Press press = new Press(Stationery.shipped());

    /** What one kind of document took. */
    private record Measured(double perSecond, double perSecondTogether, int pdfBytes, int recordBytes) {}

    @Test
    void records_are_printed() throws IOException {
        Measured certificate = measure(SampleRecords::badge);
        Measured transcript = measure(SampleRecords::learnerRecord);
        BenchmarkPage.write("printing", page(certificate, transcript));
        assertThat(transcript.pdfBytes()).isPositive();
    }

    private Measured measure(IntFunction<byte[]> records) {
        List<byte[]> all = IntStream.range(0, MEASURED).mapToObj(records).toList();
        all.subList(0, WARM).forEach(this::print);
        long begun = System.nanoTime();
        long size = all.stream().mapToLong(record -> print(record).length).sum();
        long alone = System.nanoTime() - begun;
        begun = System.nanoTime();
        all.parallelStream().forEach(this::print);
        long together = System.nanoTime() - begun;
        return new Measured(
                MEASURED * 1e9 / alone, MEASURED * 1e9 / together, (int) (size / MEASURED), all.get(0).length);
    }

    private byte[] print(byte[] record) {
        JsonObject document =
                Json.createReader(new ByteArrayInputStream(record)).readObject();
        return press.print(new PaperRecord(
                RecordReading.of(document, DAY::format),
                "Zoë Learner",
                record,
                "",
                Set.of(),
                URI.create("https://records.example.edu/verify"),
                Instant.parse("2026-01-05T09:00:00Z"),
                Locale.ENGLISH));
    }

    private static String page(Measured certificate, Measured transcript) {
        return String.format(
                Locale.ROOT,
                """
                %,d certificates (a badge of %,d bytes) and %,d transcripts (a record of %,d bytes with 12 achievements), each from the signed bytes to
                a tagged PDF/A-3a file with those bytes inside, after %,d to warm up.

                Machine: %s.

                | | certificate | transcript |
                |---|---|---|
                | documents a second, one thread | %,.0f | %,.0f |
                | documents a second, all cores | %,.0f | %,.0f |
                | size of the file | %,d bytes | %,d bytes |
                """,
                MEASURED,
                certificate.recordBytes(),
                MEASURED,
                transcript.recordBytes(),
                WARM,
                BenchmarkPage.machine(),
                certificate.perSecond(),
                transcript.perSecond(),
                certificate.perSecondTogether(),
                transcript.perSecondTogether(),
                certificate.pdfBytes(),
                transcript.pdfBytes());
    }
}
