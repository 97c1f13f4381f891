package org.conferral.issuance;

import java.util.Objects;
import org.conferral.credential.Achievement;
import org.conferral.credential.Result;
import org.conferral.credential.ResultDescription;
import org.conferral.credential.ResultStatus;
import org.conferral.credential.ResultType;

/**
 * A figure an award is given with besides its grade, such as credits attempted or a grade point average: a result of OB 3.0 together with the
 * description that says what it means.
 *
 * @param key  tells the figures of one achievement apart
 * @param name what it is called, for people
 */
public record Measure(String key, String name, ResultType type, String value) {

    /** The kind of result whose value is a word of a closed list. */
    public static final ResultType STATUS = new ResultType("Status");

    public Measure {
        Objects.requireNonNull(key, "measure.key");
        Objects.requireNonNull(name, "measure.name");
        Objects.requireNonNull(type, "measure.type");
        Objects.requireNonNull(value, "measure.value");
    }

    ResultDescription description(Achievement achievement) {
        return ResultDescription.of(id(achievement), name, type);
    }

    Result result(Achievement achievement) {
        return type.equals(STATUS)
                ? Result.ofStatus(id(achievement), ResultStatus.of(value))
                : Result.of(id(achievement), value);
    }

    private String id(Achievement achievement) {
        return achievement.id() + "#" + key;
    }
}
