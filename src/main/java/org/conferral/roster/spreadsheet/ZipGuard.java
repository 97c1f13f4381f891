package org.conferral.roster.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.conferral.roster.FileCode;
import org.conferral.roster.UnusableFile;

/** Looks through a zip file before any library opens it: is it a workbook, and are its small parts small. */
final class ZipGuard {

    private final Limits limits;

    ZipGuard(Limits limits) {
        this.limits = limits;
    }

    void check(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > limits.entries()) {
                throw new UnusableFile(FileCode.UNPACKS_TOO_LARGE, limits.entries());
            }
            refuseOtherFormats(zip);
            for (ZipEntry entry : zip.stream().filter(ZipGuard::isReadWhole).toList()) {
                measure(zip, entry);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnusableFile(FileCode.CORRUPT);
        }
    }

    private static void refuseOtherFormats(ZipFile zip) throws IOException {
        if (zip.getEntry("EncryptedPackage") != null || zip.stream().anyMatch(ZipGuard::isEncrypted)) {
            throw new UnusableFile(FileCode.PASSWORD_PROTECTED);
        }
        if (zip.getEntry("mimetype") != null) {
            throw new UnusableFile(FileCode.NOT_A_SPREADSHEET);
        }
        if (zip.getEntry("xl/workbook.bin") != null) {
            throw new UnusableFile(FileCode.BINARY_WORKBOOK);
        }
        if (zip.getEntry("[Content_Types].xml") == null || zip.stream().noneMatch(ZipGuard::isWorkbook)) {
            throw new UnusableFile(FileCode.NOT_A_SPREADSHEET);
        }
    }

    private static boolean isWorkbook(ZipEntry entry) {
        String name = entry.getName();
        return name.startsWith("xl/") || name.endsWith("workbook.xml");
    }

    /** An encrypted entry cannot be told by java.util.zip; its method is then stored or deflated with unreadable content. */
    private static boolean isEncrypted(ZipEntry entry) {
        return entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED;
    }

    /** Parts that the package library reads as a whole. */
    private static boolean isReadWhole(ZipEntry entry) {
        String name = entry.getName();
        return name.equals("[Content_Types].xml") || name.endsWith(".rels") || name.startsWith("docProps/");
    }

    private void measure(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = new GuardedStream(zip.getInputStream(entry), limits.partBytes())) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }
}
