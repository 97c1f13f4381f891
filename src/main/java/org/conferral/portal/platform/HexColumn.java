package org.conferral.portal.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.HexFormat;

/** Keeps the bytes that hexadecimal digits stand for: half as many as there are digits. */
@Converter
public class HexColumn implements AttributeConverter<String, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(String digits) {
        return digits == null ? null : HexFormat.of().parseHex(digits);
    }

    @Override
    public String convertToEntityAttribute(byte[] column) {
        return column == null ? null : HexFormat.of().formatHex(column);
    }
}
