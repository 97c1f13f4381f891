package org.conferral.roster.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.conferral.roster.FileCode;
import org.conferral.roster.UnusableFile;

/** Counts what a part unpacks to and stops at the limit, whatever the file claims its size to be. */
final class GuardedStream extends FilterInputStream {

    private final long limit;
    private long count;

    GuardedStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        count(Math.max(n, 0));
        return n;
    }

    /** The bytes that have gone by. */
    long count() {
        return count;
    }

    private void count(int n) {
        count += n;
        if (count > limit) {
            throw new UnusableFile(FileCode.UNPACKS_TOO_LARGE, limit >> 20);
        }
    }
}
