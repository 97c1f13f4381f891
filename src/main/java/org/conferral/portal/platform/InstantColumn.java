package org.conferral.portal.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Keeps an instant as UTC date and time, to the microsecond that every supported database keeps. */
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<Instant, LocalDateTime> {

    private static final int NANOS_OF_MICRO = 1_000;

    @Override
    public LocalDateTime convertToDatabaseColumn(Instant instant) {
        // not ofInstant, which makes new rules of the zone each time
        return instant == null
                ? null
                : LocalDateTime.ofEpochSecond(
                        instant.getEpochSecond(), instant.getNano() / NANOS_OF_MICRO * NANOS_OF_MICRO, ZoneOffset.UTC);
    }

    @Override
    public Instant convertToEntityAttribute(LocalDateTime column) {
        return column == null ? null : column.toInstant(ZoneOffset.UTC);
    }
}
