package org.conferral.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What those who act are called, people and machines alike, for lists that say who did something. */
@ApplicationScoped
@Transactional
public class ActorNames {

    @Inject
    private Staff staff;

    @Inject
    private ApiTokens tokens;

    @Inject
    private Access access;

    /** The names by id. Colleagues may know each other's names, whatever else they may see of them. */
    @Allowed(value = Permission.VIEW, noted = false)
    public Map<String, String> all() {
        return access.as(
                Actor.SYSTEM,
                () -> Stream.concat(
                                staff.all().stream().map(line -> Map.entry(line.id(), line.name())),
                                tokens.all().stream().map(line -> Map.entry(line.id(), line.name())))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
