package org.conferral.portal.issuing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.conferral.issuance.Draft;

/** What the records of a chunk will say, to the byte, packed together: drafts of one batch are so much alike that this takes little room. */
final class PackedDrafts {

    private static final int ROOM = 8_192;

    private PackedDrafts() {}

    /** Packs drafts by the ids of their records. */
    static byte[] pack(Map<String, Draft> drafts) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream data = new DataOutputStream(
                new BufferedOutputStream(new DeflaterOutputStream(packed, deflater, ROOM), ROOM))) {
            data.writeInt(drafts.size());
            for (Map.Entry<String, Draft> each : drafts.entrySet()) {
                data.writeUTF(each.getKey());
                data.writeInt(each.getValue().size());
                each.getValue().writeTo(data);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    static Map<String, Draft> unpack(byte[] packed) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        try (DataInputStream data = new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)), ROOM))) {
            for (int left = data.readInt(); left > 0; left--) {
                String id = data.readUTF();
                drafts.put(id, Draft.read(data, data.readInt()));
            }
            return drafts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
