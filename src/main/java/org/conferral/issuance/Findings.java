package org.conferral.issuance;

import java.util.ArrayList;
import java.util.List;
import org.conferral.issuance.LintFinding.Code;

/** The reasons gathered while a draft is looked through. */
final class Findings {

    private final List<LintFinding> gathered = new ArrayList<>();

    void add(Code code, String pointer, String detail) {
        gathered.add(new LintFinding(code, pointer, detail));
    }

    void unless(boolean good, Code code, String pointer, String detail) {
        if (!good) {
            add(code, pointer, detail);
        }
    }

    List<LintFinding> all() {
        return List.copyOf(gathered);
    }

    /** The pointer to a member, with the two signs escaped that JSON Pointer reserves. */
    static String at(String pointer, String member) {
        return pointer + "/" + member.replace("~", "~0").replace("/", "~1");
    }

    static String at(String pointer, int position) {
        return pointer + "/" + position;
    }
}
