package org.conferral.house;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Tests that hold the product against something published; what they came to is told in {@code docs/conformance.md}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Conformance {

    /** What the tests hold against, as the page names it. */
    String value();
}
