package org.conferral.baking;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.conferral.baking.PictureProblem.Reason;

/** Bytes read as letters, without guessing. */
final class Letters {

    private Letters() {}

    static String of(byte[] bytes, Charset charset) throws PictureProblem {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException broken) {
            throw new PictureProblem(Reason.LETTERS);
        }
    }
}
