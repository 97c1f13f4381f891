package org.conferral.portal.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.identity.Public;
import org.conferral.portal.platform.Fingerprint;
import org.conferral.portal.platform.Ids;

/** All pictures of the catalog; the same picture is kept once. */
@ApplicationScoped
@Transactional
public class Pictures {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** The picture with this id; anyone may see it, because records that are shown anywhere point to it. */
    @Public
    public Optional<Picture> find(String id) {
        return Optional.ofNullable(entities.find(StoredImage.class, id)).map(StoredImage::picture);
    }

    /** Takes an uploaded picture and answers its id; refused when it is not a safe PNG or SVG. */
    @Allowed(Permission.MANAGE_CATALOG)
    public String keep(byte[] content) {
        return store(PictureInspection.of(content));
    }

    /** Keeps the picture drawn for an achievement of this name. */
    String draw(String name) {
        return store(new Picture(Picture.SVG, Medallion.of(name)));
    }

    private String store(Picture picture) {
        String sha256 = Fingerprint.of(picture.content());
        return entities.createQuery("select i.id from StoredImage i where i.sha256 = :sha256", String.class)
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> add(sha256, picture));
    }

    private String add(String sha256, Picture picture) {
        StoredImage image = new StoredImage(ids.next(), sha256, picture, clock.instant());
        entities.persist(image);
        entities.flush(); // achievements refer to it by id, so it must be there first
        return image.id();
    }
}
