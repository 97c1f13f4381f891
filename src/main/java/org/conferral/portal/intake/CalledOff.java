package org.conferral.portal.intake;

/** The check of a file that nobody wants any more, or that has to wait for the server to come back. */
class CalledOff extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CalledOff() {
        super("the check was called off", null, false, false);
    }
}
