package org.conferral.portal.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** One decision made in the portal itself, kept by name. */
@Entity
@Table(name = "stored_setting")
class StoredSetting {

    @Id
    private String name;

    @Lob
    @Column(name = "setting_value")
    private byte[] value;

    protected StoredSetting() {}

    StoredSetting(String name, byte[] value) {
        this.name = name;
        this.value = value;
    }

    byte[] value() {
        return value;
    }

    void become(byte[] decided) {
        value = decided;
    }
}
