package org.conferral.verify;

/** What came of asking another host for a document. */
public sealed interface Fetched {

    /** The document as it was sent. */
    record Found(byte[] document) implements Fetched {

        public Found {
            document = document.clone();
        }

        @Override
        public byte[] document() {
            return document.clone();
        }
    }

    /** There is no document to look at. */
    record Missing(Reason reason) implements Fetched {}

    /** Why a document could not be had. */
    enum Reason {
        NOT_ALLOWED,
        NOT_HTTPS,
        /** The name leads to an address inside a network, or to none. */
        ADDRESS_NOT_PUBLIC,
        SENT_ELSEWHERE,
        NOT_THERE,
        TOO_LARGE,
        TOO_SLOW,
        UNREACHABLE,
        /** One document named more addresses than any honest one needs. */
        ASKED_ENOUGH
    }
}
