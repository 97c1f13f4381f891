package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.conferral.letter.Flaw;
import org.conferral.letter.LetterTemplate;
import org.conferral.letter.LetterWords;
import org.conferral.portal.audit.Journal;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.ActorNames;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Institution;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Refusal;

/** The words of letters as staff change them: drafts, versions, and the way back. */
@ApplicationScoped
@Transactional
public class LetterEditing {

    @Inject
    private LetterWordings wordings;

    @Inject
    private WordingsInForce inForce;

    @Inject
    private Institution institution;

    @Inject
    private ActorNames names;

    @Inject
    private Access access;

    @Inject
    private Journal journal;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** Every kind of letter of a unit in one language, and where its words come from. */
    @Allowed(Permission.VIEW)
    public List<WordingLine> lines(String unitId, String language) {
        institution.unit(unitId);
        return Arrays.stream(LetterKind.values())
                .map(kind -> line(new WordingPlace(unitId, kind, language)))
                .toList();
    }

    /** A letter to be edited, with everything that was ever done to it. */
    @Allowed(Permission.VIEW)
    public WordingView open(WordingPlace place) {
        String unitName = institution.unit(place.unitId()).name();
        List<LetterWording> history = wordings.history(place);
        LetterWords words = wordings.draft(place)
                .or(() -> history.stream().findFirst())
                .flatMap(LetterWording::words)
                .orElseGet(() -> choice(place).words());
        return new WordingView(
                unitName,
                words,
                LetterTemplate.check(place.kind().placeholders(), words),
                line(place),
                newest(history),
                history.stream().map(each -> each.line(name(each.madeBy()))).toList());
    }

    /** Keeps words that nobody is sent yet; what a letter must not hold is taken out and told. */
    @Allowed(value = Permission.DELIVER, noted = false)
    public SavedWording keepDraft(WordingPlace place, LetterWords words) {
        LetterWords.Cleaned clean = words.cleaned();
        wordings.draft(place)
                .ifPresentOrElse(
                        draft -> draft.become(clean.words(), maker()),
                        () -> wordings.add(
                                LetterWording.of(ids.next(), place, LetterWording.DRAFT, clean.words(), maker())));
        return new SavedWording(flaws(place, clean.words()), clean.removed());
    }

    /**
     * Puts words into force for every letter written from now on, unless something is wrong with them.
     *
     * @param base the newest version when the editing began; another one since then is a conflict
     */
    @Allowed(value = Permission.DELIVER, noted = false)
    public SavedWording save(WordingPlace place, int base, LetterWords words) {
        LetterWords.Cleaned clean = words.cleaned();
        List<Flaw> flaws = flaws(place, clean.words());
        if (flaws.isEmpty()) {
            int version = next(place, base);
            wordings.add(LetterWording.of(ids.next(), place, version, clean.words(), maker()));
            done("LetterEditing.save", place, version);
        }
        return new SavedWording(flaws, clean.removed());
    }

    /** From now on the words from further up hold. */
    @Allowed(value = Permission.DELIVER, noted = false)
    public void goBack(WordingPlace place, int base) {
        int version = next(place, base);
        wordings.add(LetterWording.back(ids.next(), place, version, maker()));
        done("LetterEditing.goBack", place, version);
    }

    /** Puts the words of an earlier version into force again, as a new one. */
    @Allowed(value = Permission.DELIVER, noted = false)
    public void reuse(WordingPlace place, int base, int number) {
        LetterWords words = wordings.history(place).stream()
                .filter(each -> each.version() == number)
                .findFirst()
                .flatMap(LetterWording::words)
                .orElseThrow(() -> Refusal.notFound("wording.unknown"));
        int version = next(place, base);
        wordings.add(LetterWording.of(ids.next(), place, version, words, maker()));
        done("LetterEditing.reuse", place, version);
    }

    /** Throws a draft away. */
    @Allowed(value = Permission.DELIVER, noted = false)
    public void forgetDraft(WordingPlace place) {
        wordings.draft(place).ifPresent(wordings::remove);
    }

    private int next(WordingPlace place, int base) {
        institution.unit(place.unitId());
        int newest = newest(wordings.history(place));
        if (newest != base) {
            throw Refusal.conflict("wording.changed");
        }
        return newest + 1;
    }

    private static int newest(List<LetterWording> history) {
        return history.isEmpty() ? 0 : history.get(0).version();
    }

    private void done(String deed, WordingPlace place, int version) {
        forgetDraft(place);
        journal.note(access.who().id(), deed, place.unitId(), place.kind() + " " + place.language() + " " + version);
    }

    private static List<Flaw> flaws(WordingPlace place, LetterWords words) {
        return LetterTemplate.check(place.kind().placeholders(), words);
    }

    private WordingChoice choice(WordingPlace place) {
        return inForce.choice(place.kind(), place.unitId(), place.locale());
    }

    private WordingLine line(WordingPlace place) {
        Optional<String> unit = choice(place).unitId();
        Optional<LetterWording> newest =
                unit.flatMap(id -> wordings.history(new WordingPlace(id, place.kind(), place.language())).stream()
                        .findFirst());
        return new WordingLine(
                place,
                unit.map(id -> institution.unit(id).name()).orElse(""),
                unit.filter(place.unitId()::equals).isPresent(),
                newest.map(each -> each.line("").at()),
                newest.map(LetterWording::madeBy).map(this::name).orElse(""),
                wordings.draft(place).isPresent());
    }

    private LetterWording.Maker maker() {
        return new LetterWording.Maker(access.who().id(), clock.instant());
    }

    private String name(String actor) {
        return names.all().getOrDefault(actor, actor);
    }
}
