package org.conferral.portal.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.portal.issuing.PreviewedRecord;

/** The invitation to a record that is not issued yet, on the page that previews the record. */
@Named
@RequestScoped
public class LetterPreviewPart {

    @Inject
    private LetterPreviews previews;

    private LetterPreview preview;

    public LetterPreview of(PreviewedRecord shown) {
        if (preview == null) {
            preview = previews.of(shown);
        }
        return preview;
    }
}
