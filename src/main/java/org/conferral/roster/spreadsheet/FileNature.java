package org.conferral.roster.spreadsheet;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.conferral.roster.FileCode;
import org.conferral.roster.UnusableFile;

/** What a file is by its first bytes; its name and declared type are never believed. */
enum FileNature {
    ZIP,
    /** The container of Excel 97 to 2003. */
    COMPOUND,
    TEXT;

    private static final int HEAD = 4096;
    private static final int FIRST_RECORDS = 20;
    private static final int FILE_PASSWORD = 0x2F;

    static FileNature of(Path file) {
        byte[] head = head(file);
        if (head.length == 0) {
            throw new UnusableFile(FileCode.EMPTY);
        }
        if (startsWith(head, 'P', 'K', 3, 4)) {
            return ZIP;
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            Optional<FileCode> refusal = compound(file);
            if (refusal.isPresent()) {
                throw new UnusableFile(refusal.get());
            }
            return COMPOUND;
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

    /** Why what is in this container is no roster; Excel keeps protected workbooks of later kinds in it, too. */
    private static Optional<FileCode> compound(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return Optional.of(FileCode.PASSWORD_PROTECTED);
            }
            if (root.hasEntryCaseInsensitive("Workbook")) {
                return hasPassword(root, "Workbook") ? Optional.of(FileCode.PASSWORD_PROTECTED) : Optional.empty();
            }
            return Optional.of(root.hasEntryCaseInsensitive("Book") ? FileCode.OLD_EXCEL : FileCode.NOT_A_SPREADSHEET);
        } catch (IOException | RuntimeException broken) {
            return Optional.of(FileCode.CORRUPT);
        }
    }

    /** In a protected workbook of the old kind, the record that asks for the password stands among the first. */
    private static boolean hasPassword(DirectoryNode root, String workbook) throws IOException {
        try (DataInputStream records =
                new DataInputStream(root.createDocumentInputStream(root.getEntryCaseInsensitive(workbook)))) {
            for (int i = 0; i < FIRST_RECORDS && records.available() >= 4; i++) {
                int type = Short.reverseBytes(records.readShort());
                int length = Short.toUnsignedInt(Short.reverseBytes(records.readShort()));
                if (type == FILE_PASSWORD) {
                    return true;
                }
                records.skipBytes(length);
            }
            return false;
        }
    }

    private static void refuseForeign(byte[] head) {
        String text =
                new String(head, StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("ï»¿")) {
            text = text.substring(3).stripLeading();
        }
        if (isWebPage(text)) {
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

    /** Student systems export tables of web pages under the name of workbooks, some of them packed as a letter. */
    private static boolean isWebPage(String text) {
        boolean page = text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<table");
        boolean piece = text.startsWith("<") && (text.contains("<table") || text.contains("<html"));
        boolean letter = text.startsWith("mime-version:") || text.startsWith("from:") && text.contains("mime-version:");
        return page || piece || letter;
    }
}
