package org.conferral.portal.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of file that are taken as evidence: what people read, look at or listen to, and nothing that runs. */
enum EvidenceKind {
    PDF("application/pdf", Form.PDF, "pdf"),
    PNG("image/png", Form.PNG, "png"),
    JPEG("image/jpeg", Form.JPEG, "jpg", "jpeg"),
    GIF("image/gif", Form.GIF, "gif"),
    WEBP("image/webp", Form.RIFF, "webp"),
    HEIC("image/heic", Form.BOXES, "heic"),
    MP4("video/mp4", Form.BOXES, "mp4", "m4v"),
    MOV("video/quicktime", Form.BOXES, "mov"),
    M4A("audio/mp4", Form.BOXES, "m4a"),
    MP3("audio/mpeg", Form.MP3, "mp3"),
    WAV("audio/wav", Form.RIFF, "wav"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Form.ZIP, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Form.ZIP, "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Form.ZIP, "pptx"),
    ODT("application/vnd.oasis.opendocument.text", Form.ZIP, "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", Form.ZIP, "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", Form.ZIP, "odp"),
    TEXT("text/plain; charset=utf-8", Form.TEXT, "txt", "md"),
    CSV("text/csv; charset=utf-8", Form.TEXT, "csv");

    private final String mediaType;
    private final Form form;
    private final Set<String> endings;

    EvidenceKind(String mediaType, Form form, String... endings) {
        this.mediaType = mediaType;
        this.form = form;
        this.endings = Set.of(endings);
    }

    /** The kind that the ending of a file's name stands for. */
    static Optional<EvidenceKind> of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .findFirst();
    }

    /** All endings that are taken, as a person would write them. */
    static String allEndings() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.endings.stream().sorted())
                .map(ending -> "." + ending)
                .collect(Collectors.joining(", "));
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether the content begins as files of this kind do; the name alone is not believed. */
    boolean fits(byte[] content) {
        return form.fits(content);
    }

    /** How the bytes of a file begin. */
    private enum Form {
        PDF(0, "%PDF-"),
        PNG(0, "\u0089PNG\r\n"),
        JPEG(0, "\u00ff\u00d8\u00ff"),
        GIF(0, "GIF8"),
        RIFF(0, "RIFF"),
        BOXES(4, "ftyp"),
        ZIP(0, "PK\u0003\u0004"),
        MP3(0, "") {
            @Override
            boolean fits(byte[] content) {
                boolean frame = content.length > 1 && content[0] == (byte) 0xff && (content[1] & 0xe0) == 0xe0;
                return frame || begins(content, 0, "ID3");
            }
        },
        TEXT(0, "") {
            @Override
            boolean fits(byte[] content) {
                return isText(content);
            }
        };

        private final int at;
        private final String begin;

        Form(int at, String begin) {
            this.at = at;
            this.begin = begin;
        }

        boolean fits(byte[] content) {
            return begins(content, at, begin);
        }

        private static boolean begins(byte[] content, int at, String begin) {
            byte[] wished = begin.getBytes(StandardCharsets.ISO_8859_1);
            return content.length >= at + wished.length
                    && Arrays.equals(wished, Arrays.copyOfRange(content, at, at + wished.length));
        }

        private static boolean isText(byte[] content) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(content))
                        .chars()
                        .noneMatch(letter -> letter == 0);
            } catch (CharacterCodingException binary) {
                return false;
            }
        }
    }
}
