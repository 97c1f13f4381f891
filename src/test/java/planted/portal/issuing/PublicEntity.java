package planted.portal.issuing;

import jakarta.persistence.Entity;

/** Planted: an entity everybody may use and change. */
@Entity
public class PublicEntity {
    private String name;

    public void setName(String name) {
        this.name = name;
    }
}
