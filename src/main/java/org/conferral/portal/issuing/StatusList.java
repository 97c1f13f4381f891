package org.conferral.portal.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.conferral.status.BitstringStatusList;
import org.conferral.status.StatusPlace;
import org.conferral.status.StatusPurpose;
import org.jspecify.annotations.Nullable;

/** One published list of bits, with the signed bytes that are served. */
@Entity
@Table(name = "status_list")
class StatusList {

    @Id
    private String id;

    @Column(name = "unit_id")
    private String unitId;

    @Enumerated(EnumType.STRING)
    private StatusPurpose purpose;

    private String address;

    /** The address as it was read: a thousand places in a row ask for it. */
    @Transient
    private @Nullable URI read;

    @Column(name = "next_place")
    private int nextPlace;

    @Lob
    private byte[] bits;

    @Lob
    private byte[] signed;

    private int revision;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    protected StatusList() {}

    StatusList(String id, String unitId, StatusPurpose purpose, URI address, Instant createdAt) {
        this.id = id;
        this.unitId = unitId;
        this.purpose = purpose;
        this.address = address.toString();
        this.bits = BitstringStatusList.empty(BitstringStatusList.SMALLEST).bytes();
        this.signed = new byte[0];
        this.validUntil = createdAt;
        this.createdAt = createdAt;
    }

    /** The id of the list that tells which records of another list are suspended; it follows from that one's, so that it survives it. */
    static String suspensionsOf(String listId) {
        return UUID.nameUUIDFromBytes(("suspensions of " + listId).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    String id() {
        return id;
    }

    String unitId() {
        return unitId;
    }

    StatusPurpose purpose() {
        return purpose;
    }

    URI address() {
        if (read == null) {
            read = URI.create(address);
        }
        return read;
    }

    BitstringStatusList bits() {
        return BitstringStatusList.of(bits);
    }

    byte[] signed() {
        return signed.clone();
    }

    int revision() {
        return revision;
    }

    int nextPlace() {
        return nextPlace;
    }

    /** Gives the next place out; the caller holds the lock of this row. */
    StatusPlace give(int index) {
        nextPlace++;
        return at(index);
    }

    /** The place with this number, whoever has it. */
    StatusPlace at(int index) {
        return new StatusPlace(address(), index, purpose);
    }

    /** Gives out no more places: some may have been given that this row does not remember. */
    void close() {
        nextPlace = BitstringStatusList.SMALLEST;
    }

    void become(BitstringStatusList changed) {
        bits = changed.bytes();
    }

    void publish(byte[] document, Instant until) {
        signed = document.clone();
        validUntil = until;
        revision++;
    }
}
