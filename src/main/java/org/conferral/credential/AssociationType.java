package org.conferral.credential;

import java.util.stream.Stream;

/** How one achievement relates to another, read from source to target; a closed list of the standard. */
public enum AssociationType {
    EXACT_MATCH_OF("exactMatchOf"),
    IS_CHILD_OF("isChildOf"),
    IS_PARENT_OF("isParentOf"),
    IS_PART_OF("isPartOf"),
    IS_PEER_OF("isPeerOf"),
    IS_RELATED_TO("isRelatedTo"),
    PRECEDES("precedes"),
    REPLACED_BY("replacedBy");

    private final String term;

    AssociationType(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }

    public static AssociationType of(String term) {
        return Stream.of(values())
                .filter(type -> type.term.equals(term))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("association.associationType: not a term of the standard"));
    }
}
