package org.conferral.portal.platform;

import jakarta.faces.context.FacesContext;

/** What the address, or the form sent back to it, says a page is about; known before the form itself is read. */
public final class Address {

    private Address() {}

    /** The value of a parameter; empty when there is none. */
    public static String parameter(String name) {
        String value = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return value == null ? "" : value;
    }
}
