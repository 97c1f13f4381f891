package org.conferral.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.conferral.letter.DocumentTemplate;

/** A badge as a certificate: one page across, what was achieved in the middle, where it can be checked below. */
final class CertificatePaper {

    private static final float MARGIN = 56;
    private static final float SEAL = 58;
    private static final float CODE = 78;
    private static final float SMALL = 8;
    private static final float SMALLEST = 0.45f;
    private static final float STEP = 0.05f;
    private static final int FACT_LINES = 3;

    /** How a line of the template looks. */
    private record Manner(String role, Style style, float size, float before, float room, Tint tint) {}

    /** A line of the template, broken to fit. */
    private record Block(Manner manner, Setting setting, List<Setting.Line> lines, String words, float before) {

        float height() {
            return before + lines.size() * setting.leading();
        }
    }

    private final Printing printing;
    private final PaperRecord record;
    private final List<DocumentTemplate.Line> lines;
    private final Map<String, String> labels;
    private final Map<String, Manner> manners;
    private final Leaf leaf;
    private final float room;

    CertificatePaper(Printing printing, PaperRecord record, DocumentTemplate template) {
        Map<String, String> values = Values.certificate(record);
        Look look = printing.look();
        this.printing = printing;
        this.record = record;
        this.lines = template.fill(values);
        this.labels = template.labels(values);
        this.leaf = printing.leaf(look.height(), look.width());
        this.room = leaf.width() - 2 * MARGIN;
        this.manners = Map.of(
                "letterhead", new Manner("P", Style.DISPLAY, 17, 0, room, look.accent()),
                "overline", new Manner("P", Style.BOLD, 11, 14, room, look.quiet()),
                "words", new Manner("P", Style.TEXT, 12, 12, room, look.quiet()),
                "name", new Manner("P", Style.DISPLAY, 34, 6, room, look.ink()),
                "title", new Manner("H1", Style.DISPLAY, 24, 6, room, look.accent()),
                "prose", new Manner("P", Style.TEXT, 11, 9, room * 0.8f, look.ink()),
                "notice", new Manner("P", Style.BOLD, 13, 12, room * 0.9f, look.warn()));
    }

    Edition print() {
        leaf.decoration();
        leaf.frame(22, 2.2f, printing.look().accent());
        leaf.frame(28, 0.6f, printing.look().accent());
        leaf.close();
        float top = leaf.height() - MARGIN + 6;
        float middle = (leaf.width() - SEAL) / 2;
        String issuer = record.reading().issuer();
        printing.seal(leaf, issuer, labels.getOrDefault("sealAlt", issuer), Place.start(middle, top, SEAL));
        float low = MARGIN + CODE + 22;
        middle(top - SEAL - 10, low);
        facts(low);
        check();
        return record.edition(labels.getOrDefault("attached", PaperRecord.ORIGINAL));
    }

    /** What the certificate says, as large as there is room for it. */
    private void middle(float top, float low) {
        float height = top - low;
        List<Block> blocks = blocks(1, Integer.MAX_VALUE);
        for (float scale = 1; height(blocks) > height && scale > SMALLEST; scale -= STEP) {
            blocks = blocks(scale, Integer.MAX_VALUE);
        }
        for (int most = 8; height(blocks) > height && most > 0; most--) {
            blocks = blocks(SMALLEST, most);
        }
        float at = top - Math.max(0, (height - height(blocks)) / 3);
        for (Block block : blocks) {
            Manner manner = block.manner();
            float aside = (leaf.width() - manner.room()) / 2;
            Place place = new Place(aside, at - block.before(), manner.room(), Align.CENTRE);
            Tag tag = printing.root().child(manner.role());
            printing.put(leaf, tag, block.setting(), block.lines(), block.words(), place, manner.tint());
            at -= block.height();
        }
    }

    private List<Block> blocks(float scale, int most) {
        List<Block> blocks = new ArrayList<>();
        for (DocumentTemplate.Line line : lines) {
            Manner manner = manners.get(line.style());
            if (manner != null) {
                Setting setting = setting(manner, scale, line.words());
                List<Setting.Line> broken = setting.lines(line.words(), manner.room(), most);
                blocks.add(new Block(manner, setting, broken, line.words(), manner.before() * scale));
            }
        }
        return blocks;
    }

    /** A name or title that is a little too long for one line is set a little smaller. */
    private Setting setting(Manner manner, float scale, String words) {
        float size = manner.size() * scale;
        Setting setting = printing.setting(manner.style(), size);
        float width = setting.line(words).width();
        boolean nearly = width > manner.room() && width < manner.room() * 1.5f && manner.style() == Style.DISPLAY;
        return nearly ? setting.sized(size * manner.room() / width * 0.99f) : setting;
    }

    private static float height(List<Block> blocks) {
        return (float) blocks.stream().mapToDouble(Block::height).sum();
    }

    /** Side by side, each with its label above. */
    private void facts(float top) {
        List<Fact> facts = Fact.among(lines);
        float column = (room - CODE - 20) / Math.max(3, facts.size());
        Setting label = printing.setting(Style.TEXT, SMALL);
        Setting value = printing.setting(Style.BOLD, 10.5f);
        float x = MARGIN;
        for (Fact fact : facts) {
            Place place = Place.start(x, top - 14, column - 10);
            fact.print(printing, leaf, label, place, value, place.lower(label.leading() + 1), FACT_LINES);
            x += column;
        }
    }

    private void check() {
        Place corner = Place.start(leaf.width() - MARGIN - CODE, MARGIN + CODE, CODE);
        String address = record.verify().toString();
        printing.code(leaf, address, labels.getOrDefault("codeAlt", address), corner);
        Setting small = printing.setting(Style.TEXT, SMALL);
        float wide = room - CODE - 20;
        float height = 0;
        List<String> said = new ArrayList<>();
        for (String style : List.of("lacking", "check")) {
            String words = labels.getOrDefault(style, "");
            if (!words.isEmpty() && (printing.isLacking() || !style.equals("lacking"))) {
                said.add(words);
                height += small.lines(words, wide).size() * small.leading() + 3;
            }
        }
        Place place = Place.start(MARGIN, MARGIN + height - 3, wide);
        for (String words : said) {
            List<Setting.Line> broken = small.lines(words, wide);
            printing.put(
                    leaf,
                    printing.root().child("P"),
                    small,
                    broken,
                    words,
                    place,
                    printing.look().quiet());
            place = place.lower(broken.size() * small.leading() + 3);
        }
    }
}
