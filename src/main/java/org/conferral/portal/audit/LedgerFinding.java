package org.conferral.portal.audit;

import org.conferral.portal.platform.Texts;

/**
 * Something in which the ledger and what it vouches for do not fit together.
 *
 * @param kind of the leaf, empty where it is about none
 * @param subject id of the thing; for a root, the size of the last one that fits
 * @param place of the leaf, or size of the checkpoint
 */
public record LedgerFinding(Code code, String kind, String subject, long place) {

    /** What is wrong. */
    public enum Code {
        /** A thing is not what it was when it was logged. */
        CHANGED,
        /** A thing that was logged is gone. */
        MISSING,
        /** A journal line that was never logged. */
        UNLOGGED,
        /** A leaf is gone. */
        LEAF_GONE,
        /** A leaf cannot be read. */
        LEAF_DAMAGED,
        /** The leaves do not lead to the root that was signed. */
        ROOT_DIFFERS,
        /** There were more leaves when a checkpoint was signed. */
        CUT_OFF,
        /** What the portal goes on from is not what the leaves lead to. */
        HEAD_DIFFERS,
        /** A checkpoint that this ledger did not sign, or that cannot be read. */
        FORGED_CHECKPOINT
    }

    /** What it is, in words. */
    public String text() {
        String which = kind.isEmpty() || kind.equals(JournalForm.KIND) ? "" : ".other";
        return Texts.of("identity", "ledger.finding." + code + which, kind, subject, place);
    }

    String kept() {
        return code + "\t" + kind + "\t" + subject + "\t" + place;
    }

    static LedgerFinding of(String kept) {
        String[] parts = kept.split("\t", -1);
        return new LedgerFinding(Code.valueOf(parts[0]), parts[1], parts[2], Long.parseLong(parts[3]));
    }
}
