package org.conferral.roster.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.conferral.roster.FileCode;
import org.conferral.roster.UnusableFile;

/** What a file is by its first bytes; its name and declared type are never believed. */
enum FileNature {
    ZIP,
    TEXT;

    private static final int HEAD = 4096;

    static FileNature of(Path file) {
        byte[] head = head(file);
        if (head.length == 0) {
            throw new UnusableFile(FileCode.EMPTY);
        }
        if (startsWith(head, 'P', 'K', 3, 4)) {
            return ZIP;
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnusableFile(compound(file));
        }
        refuseForeign(head);
        return TEXT;
    }

    private static byte[] head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static boolean startsWith(byte[] head, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** Excel keeps password-protected workbooks in the same container as its format of before 2007. */
    private static FileCode compound(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return FileCode.PASSWORD_PROTECTED;
            }
            boolean workbook = root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
            return workbook ? FileCode.OLD_EXCEL : FileCode.NOT_A_SPREADSHEET;
        } catch (IOException | RuntimeException broken) {
            return FileCode.CORRUPT;
        }
    }

    private static void refuseForeign(byte[] head) {
        String text =
                new String(head, StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("ï»¿")) {
            text = text.substring(3).stripLeading();
        }
        if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<table")) {
            throw new UnusableFile(FileCode.WEB_PAGE);
        }
        boolean foreign = text.startsWith("%pdf")
                || text.startsWith("<?xml")
                || text.startsWith("{\\rtf")
                || startsWith(head, 0x89, 'P', 'N', 'G')
                || startsWith(head, 0xFF, 0xD8, 0xFF)
                || startsWith(head, 'G', 'I', 'F', '8')
                || startsWith(head, 0x1F, 0x8B)
                || startsWith(head, 'P', 'K');
        if (foreign) {
            throw new UnusableFile(text.startsWith("pk") ? FileCode.CORRUPT : FileCode.NOT_A_SPREADSHEET);
        }
    }
}
