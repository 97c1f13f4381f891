package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.conferral.letter.LetterTemplate;
import org.conferral.letter.LetterWords;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Institution;
import org.conferral.portal.identity.InstitutionView;
import org.conferral.portal.identity.Permission;

/**
 * The words that units once gave their letters and that a later version of the portal cannot fill any more: the letters go out in the words that
 * would hold without them, and staff are told.
 */
@ApplicationScoped
@Transactional
public class LapsedWordings {

    @Inject
    private LetterWordings wordings;

    @Inject
    private Institution institution;

    /** All of them; usually none. */
    @Allowed(Permission.VIEW)
    public List<LapsedWording> all() {
        Map<String, String> units =
                institution.units().stream().collect(Collectors.toMap(InstitutionView::unitId, InstitutionView::name));
        return Arrays.stream(LetterKind.values())
                .flatMap(kind -> wordings.newest(kind).stream()
                        .filter(kept -> isLapsed(kind, kept))
                        .map(kept -> lapsed(kind, kept, units.getOrDefault(kept.unitId(), ""))))
                .toList();
    }

    private static boolean isLapsed(LetterKind kind, WordingChoice.Kept kept) {
        return kept.words()
                .filter(words -> !WordingChoice.isUsable(kind, words))
                .isPresent();
    }

    private static LapsedWording lapsed(LetterKind kind, WordingChoice.Kept kept, String unit) {
        LetterWords words = kept.words().orElseThrow();
        String why = LetterTemplate.check(kind.placeholders(), words).stream()
                .map(FlawWords::of)
                .distinct()
                .collect(Collectors.joining(" "));
        return new LapsedWording(
                new WordingPlace(kept.unitId(), kind, kept.language()),
                unit,
                LetterLanguage.of(Locale.forLanguageTag(kept.language())).name(),
                why);
    }
}
