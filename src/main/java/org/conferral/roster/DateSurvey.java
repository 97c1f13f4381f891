package org.conferral.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at every date of a column to tell in which order its days and months stand, so that no date is guessed by itself. */
final class DateSurvey {

    private final String column;
    private final Optional<DateOrder> given;
    private final List<String> undecided = new ArrayList<>();
    private int dayFirst;
    private int monthFirst;

    DateSurvey(String column, Optional<DateOrder> given) {
        this.column = column;
        this.given = given.or(() -> HeaderName.dateOrder(column));
    }

    void look(Cell cell) {
        if (given.isEmpty() && cell.is(Cell.Kind.TEXT)) {
            DateText.pair(CleanText.of(cell.text()).text()).ifPresent(pair -> look(pair, cell.shown()));
        }
    }

    private void look(DateText.Pair pair, String shown) {
        if (pair.first() > 12 && pair.first() <= 31 && pair.second() <= 12) {
            dayFirst++;
        } else if (pair.second() > 12 && pair.second() <= 31 && pair.first() <= 12) {
            monthFirst++;
        } else if (pair.first() != pair.second() && pair.first() <= 12 && pair.second() <= 12) {
            if (undecided.size() < 3 && !pair.separator().equals(".")) {
                undecided.add(shown);
            }
        }
    }

    /** The order all values agree on. Dates written with points put the day first wherever they are used. */
    Optional<DateOrder> order() {
        if (given.isPresent()) {
            return given;
        }
        if (dayFirst > 0 && monthFirst > 0 || undecided() && dayFirst + monthFirst == 0) {
            return Optional.empty();
        }
        return Optional.of(monthFirst > 0 ? DateOrder.MDY : DateOrder.DMY);
    }

    Optional<Question> question() {
        return order().isPresent()
                ? Optional.empty()
                : Optional.of(new Question(
                        Question.Kind.DATE_ORDER,
                        column,
                        List.of(DateOrder.DMY.name(), DateOrder.MDY.name()),
                        undecided));
    }

    private boolean undecided() {
        return !undecided.isEmpty();
    }
}
