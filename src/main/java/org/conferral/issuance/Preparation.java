package org.conferral.issuance;

import java.util.function.Function;

/** The answer of the last look before signing: cleared, or refused with every reason at once. */
public sealed interface Preparation permits Cleared, Refused {

    <T> T fold(Function<Cleared, T> whenCleared, Function<Refused, T> whenRefused);
}
