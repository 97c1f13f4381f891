package org.conferral.portal.issuing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.conferral.portal.catalog.IssueAs;
import org.conferral.roster.DuplicateRule;

/** What a clerk fills in to order a batch. */
public class OrderForm {

    private String name;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private LocalDateTime releaseAt;
    private boolean notifies = true;
    private IssueAs as;
    private DuplicateRule repeated = DuplicateRule.REPLACE;
    private String correction;

    BatchOrder order(String roster) {
        return new BatchOrder(
                roster,
                name == null ? "" : name.strip(),
                Optional.ofNullable(validFrom).map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC)),
                Optional.ofNullable(validUntil).map(OrderForm::endOf),
                notifies,
                Optional.ofNullable(releaseAt)
                        .map(moment -> moment.atZone(ZoneId.systemDefault()).toInstant()),
                Optional.ofNullable(as),
                Optional.of(repeated),
                Optional.ofNullable(correction).map(String::strip).filter(why -> !why.isEmpty()));
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59)).toInstant(ZoneOffset.UTC);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public LocalDateTime getReleaseAt() {
        return releaseAt;
    }

    public void setReleaseAt(LocalDateTime releaseAt) {
        this.releaseAt = releaseAt;
    }

    public boolean isNotifies() {
        return notifies;
    }

    public void setNotifies(boolean notifies) {
        this.notifies = notifies;
    }

    public DuplicateRule getRepeated() {
        return repeated;
    }

    public void setRepeated(DuplicateRule repeated) {
        this.repeated = repeated;
    }

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }

    public IssueAs getAs() {
        return as;
    }

    public void setAs(IssueAs as) {
        this.as = as;
    }
}
