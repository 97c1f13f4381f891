package org.conferral.portal.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.conferral.letter.LetterWords;

/** The words one unit once gave one kind of letter in one language; without words it went back to what holds further up. */
@Entity
@Table(name = "letter_wording")
class LetterWording {

    /** The number of words that nobody is sent yet. */
    static final int DRAFT = 0;

    @Id
    private String id;

    @Column(name = "unit_id")
    private String unitId;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    private String language;

    private int version;

    private String subject;

    @Lob
    private String html;

    @Lob
    @Column(name = "plain_text")
    private String text;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    protected LetterWording() {}

    private LetterWording(String id, WordingPlace place, int version, Maker maker) {
        this.id = id;
        this.unitId = place.unitId();
        this.kind = place.kind();
        this.language = place.language();
        this.version = version;
        this.madeAt = maker.at();
        this.madeBy = maker.id();
    }

    /** Who made it, and when. */
    record Maker(String id, Instant at) {}

    static LetterWording of(String id, WordingPlace place, int version, LetterWords words, Maker maker) {
        var wording = new LetterWording(id, place, version, maker);
        wording.become(words, maker);
        return wording;
    }

    /** From here on the words from further up hold again. */
    static LetterWording back(String id, WordingPlace place, int version, Maker maker) {
        return new LetterWording(id, place, version, maker);
    }

    /** Says something else; only a draft does. */
    void become(LetterWords words, Maker maker) {
        subject = words.subject();
        html = words.html();
        text = words.text();
        madeAt = maker.at();
        madeBy = maker.id();
    }

    int version() {
        return version;
    }

    Optional<LetterWords> words() {
        return Optional.ofNullable(html).map(said -> new LetterWords(subject, said, text));
    }

    WordingChoice.Kept kept() {
        return new WordingChoice.Kept(unitId, language, words());
    }

    WordingVersion line(String maker) {
        return new WordingVersion(version, words().isPresent(), madeAt, maker);
    }

    String madeBy() {
        return madeBy;
    }
}
