package org.conferral.portal.issuing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place of a record in a list, as an address names it: its id, or its batch with row and part. */
record ListKey(String id, int row, int part) {

    private static final Pattern PLACE = Pattern.compile("([^.]{1,36})\\.(\\d{1,9})\\.(\\d{1,9})");

    static ListKey ofId(String id) {
        return new ListKey(id, 0, 0);
    }

    /** The place by row that an address names; empty when it names a record by its id. */
    static Optional<ListKey> byRow(String address) {
        Matcher matcher = PLACE.matcher(address);
        return matcher.matches()
                ? Optional.of(new ListKey(
                        matcher.group(1), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    String address(ListOrder order) {
        return order.isByRow() ? id + "." + row + "." + part : id;
    }
}
