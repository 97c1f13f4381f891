package org.conferral.verify;

/** How much a finding weighs: a check that went well, a remark, or something that decides against the credential. */
public enum Severity {
    GOOD,
    WARNING,
    ERROR
}
