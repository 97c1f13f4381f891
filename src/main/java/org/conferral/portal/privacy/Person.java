package org.conferral.portal.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.portal.platform.Mentions;

/**
 * One person as far as the portal can tell: all rows by which units know them, and all their records.
 *
 * @param learners     the rows, the newest first
 * @param records      the ids of all their records, whatever became of these
 * @param ownAddresses their addresses that nobody else shares, in lower case; also those only they have shown to read
 */
record Person(List<Known> learners, List<String> records, Set<String> ownAddresses) {

    /** A person as one unit knows them; texts are empty where nothing is known. */
    record Known(String id, String unitId, String given, String family, String number, String address, String born) {

        String name() {
            return (given + " " + family).strip();
        }

        boolean isErased() {
            return given.isEmpty() && family.isEmpty() && address.isEmpty();
        }

        /** The same row as if it had another address of the same person. */
        Known reading(String other) {
            return new Known(id, unitId, given, family, number, other, born);
        }

        /**
         * Whether two rows are about the same person: the number and either name or address are the same; or, where one of them has no
         * number, name and address are, and the days of birth do not differ.
         */
        boolean isSameAs(Known other) {
            boolean named = name().equalsIgnoreCase(other.name());
            boolean addressed = !address.isEmpty() && address.equalsIgnoreCase(other.address);
            if (!number.isEmpty() && !other.number.isEmpty()) {
                return number.equals(other.number) && (named || addressed);
            }
            return named && addressed && (born.isEmpty() || other.born.isEmpty() || born.equals(other.born));
        }
    }

    List<String> learnerIds() {
        return learners.stream().map(Known::id).toList();
    }

    String name() {
        return learners.get(0).name();
    }

    String address() {
        return learners.stream()
                .map(Known::address)
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The other rows, where name or address differs from the first: "name, address". */
    List<String> also() {
        return learners.stream()
                .map(known -> known.name() + ", " + known.address())
                .distinct()
                .filter(other ->
                        !other.equalsIgnoreCase(name() + ", " + learners.get(0).address()))
                .toList();
    }

    Optional<String> number() {
        return learners.stream()
                .map(Known::number)
                .filter(number -> !number.isEmpty())
                .findFirst();
    }

    Set<String> unitIds() {
        return learners.stream().map(Known::unitId).collect(Collectors.toCollection(TreeSet::new));
    }

    /** How they may be written in free text. */
    Mentions mentions() {
        return new Mentions(
                Stream.concat(learners.stream().map(Known::address), ownAddresses.stream())
                        .toList(),
                learners.stream().map(Known::number).toList(),
                learners.stream()
                        .map(known -> new Mentions.Name(known.given(), known.family()))
                        .toList());
    }

    /** By what rosters know their rows: numbers, and addresses in lower case. */
    Set<String> rosterKeys() {
        Set<String> keys = new TreeSet<>(ownAddresses);
        learners.forEach(known -> {
            keys.add(known.number());
            keys.add(known.address().toLowerCase(Locale.ROOT));
        });
        keys.remove("");
        return keys;
    }
}
