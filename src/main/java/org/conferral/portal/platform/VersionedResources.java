package org.conferral.portal.platform;

import jakarta.faces.FacesException;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Puts the fingerprint of each style sheet, picture and script into its address, so that browsers may keep it for a year. */
public class VersionedResources extends ResourceHandlerWrapper {

    private static final int LENGTH = 12;

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name) {
        return versioned(super.createResource(name));
    }

    @Override
    public Resource createResource(String name, String library) {
        return versioned(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return versioned(super.createResource(name, library, contentType));
    }

    private Resource versioned(Resource found) {
        return found == null ? null : new Versioned(found);
    }

    private String version(Resource resource) {
        return versions.computeIfAbsent(resource.getLibraryName() + "/" + resource.getResourceName(), name -> {
            try (InputStream content = resource.getInputStream()) {
                return Fingerprint.of(content.readAllBytes()).substring(0, LENGTH);
            } catch (IOException e) {
                throw new FacesException(e);
            }
        });
    }

    /** A resource whose address says which content it has; libraries with a version of their own keep it. */
    private final class Versioned extends ResourceWrapper {

        private Versioned(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String path = super.getRequestPath();
            boolean told = path.contains("?v=") || path.contains("&v=");
            return told ? path : path + (path.contains("?") ? "&" : "?") + "v=" + version(getWrapped());
        }
    }
}
