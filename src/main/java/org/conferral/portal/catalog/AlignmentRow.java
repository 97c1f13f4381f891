package org.conferral.portal.catalog;

import static org.conferral.portal.catalog.FormText.clean;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Stream;

/** A pointer to a skill framework while it is being edited. */
public class AlignmentRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String targetName = "";
    private String targetUrl = "";
    private String targetCode = "";
    private String targetFramework = "";
    private String targetType = "";
    private String source = "{}";

    static AlignmentRow of(JsonObject alignment) {
        AlignmentRow row = new AlignmentRow();
        row.source = alignment.toString();
        row.targetName = alignment.getString("targetName", "");
        row.targetUrl = alignment.getString("targetUrl", "");
        row.targetCode = alignment.getString("targetCode", "");
        row.targetFramework = alignment.getString("targetFramework", "");
        row.targetType = alignment.getString("targetType", "");
        return row;
    }

    boolean isEmpty() {
        return Stream.of(targetName, targetUrl, targetCode, targetFramework)
                .allMatch(value -> clean(value).isEmpty());
    }

    /** The alignment, with whatever else it held before. */
    JsonObject toJson() {
        JsonObjectBuilder alignment = Json.createObjectBuilder(JsonReading.parse(source));
        Map.of(
                        "targetName",
                        clean(targetName),
                        "targetUrl",
                        clean(targetUrl),
                        "targetCode",
                        clean(targetCode),
                        "targetFramework",
                        clean(targetFramework),
                        "targetType",
                        clean(targetType))
                .forEach((name, value) -> FormText.put(alignment, name, value));
        return alignment.build();
    }

    public String getTargetName() {
        return targetName;
    }

    public void setTargetName(String targetName) {
        this.targetName = targetName;
    }

    public String getTargetUrl() {
        return targetUrl;
    }

    public void setTargetUrl(String targetUrl) {
        this.targetUrl = targetUrl;
    }

    public String getTargetCode() {
        return targetCode;
    }

    public void setTargetCode(String targetCode) {
        this.targetCode = targetCode;
    }

    public String getTargetFramework() {
        return targetFramework;
    }

    public void setTargetFramework(String targetFramework) {
        this.targetFramework = targetFramework;
    }

    public String getTargetType() {
        return targetType;
    }

    public void setTargetType(String targetType) {
        this.targetType = targetType;
    }
}
