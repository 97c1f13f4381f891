package org.conferral.portal.issuing;

/** A unit cannot sign at present: it has no key, or none that can be opened. No record is to blame for that. */
class NoSigner extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSigner(String unitId, RuntimeException cause) {
        super("Unit " + unitId + " cannot sign", cause);
    }
}
