package org.conferral.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Refusal;
import org.conferral.roster.EmailRule;

/** The people who work with the portal: who they are, what they may do, whether their password is right. */
@ApplicationScoped
@Transactional(dontRollbackOn = Refusal.class)
public class Staff {

    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST = 200;

    @Inject
    private StaffAccounts accounts;

    @Inject
    private Pbkdf2PasswordHash passwords;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    @Inject
    private Access access;

    @Inject
    private StaffSessions sessions;

    /** Makes the hash strong; called once by the container. */
    @Inject
    void strengthen(Pbkdf2PasswordHash hash) {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32"));
    }

    /** The person with this e-mail and password, if both fit; five wrong passwords in a row rest the account. */
    @Public
    public Optional<Actor> signIn(String email, String password) {
        Optional<StaffAccount> account = accounts.withEmail(normal(email)).filter(StaffAccount::isActive);
        if (account.isEmpty()) {
            passwords.generate(
                    password.toCharArray()); // takes as long as a real check, so that addresses cannot be probed
            return Optional.empty();
        }
        return account.filter(known -> fits(known, password)).map(StaffAccount::actor);
    }

    private boolean fits(StaffAccount account, String password) {
        if (account.isLocked(clock.instant())) {
            return false;
        }
        boolean right = passwords.verify(password.toCharArray(), account.passwordHash());
        if (right) {
            account.signedIn();
        } else {
            account.signInFailed(clock.instant());
        }
        return right;
    }

    /** The person behind an account id, while the account is active. */
    @Public
    public Optional<Actor> find(String id) {
        return accounts.find(id).filter(StaffAccount::isActive).map(StaffAccount::actor);
    }

    @Allowed(value = Permission.ADMINISTER, noted = false)
    public List<StaffLine> all() {
        return accounts.all().stream().map(StaffAccount::line).toList();
    }

    /** Adds a person with a first password, to be told to them by other means than this portal. */
    @Allowed(Permission.ADMINISTER)
    public void add(String name, String email, String password, Role role) {
        create(name, email, password, role);
    }

    /** Changes role and whether the person may sign in; nobody locks themselves out. */
    @Allowed(Permission.ADMINISTER)
    public void change(String id, Role role, boolean active) {
        if (id.equals(access.who().id())) {
            throw Refusal.conflict("identity.staff.notYourself");
        }
        find(accounts.find(id)).become(role, active);
    }

    /** Gives a person a new password; whoever is signed in with the old one is no longer. */
    @Allowed(Permission.ADMINISTER)
    public void resetPassword(String id, String password) {
        find(accounts.find(id))
                .becomePassword(passwords.generate(strong(password).toCharArray()));
        sessions.endAll(id);
    }

    boolean isEmpty() {
        return accounts.isEmpty();
    }

    void create(String name, String email, String password, Role role) {
        String address = normal(email);
        if (!EmailRule.isAddress(address)) {
            throw Refusal.invalid("identity.staff.email", email);
        }
        if (name == null || name.isBlank() || name.length() > LONGEST) {
            throw Refusal.invalid("identity.staff.name");
        }
        if (accounts.withEmail(address).isPresent()) {
            throw Refusal.conflict("identity.staff.known", address);
        }
        String hash = passwords.generate(strong(password).toCharArray());
        accounts.add(new StaffAccount(ids.next(), address, name.strip(), hash, role, clock.instant()));
    }

    private static String strong(String password) {
        if (password == null || password.length() < SHORTEST_PASSWORD) {
            throw Refusal.invalid("identity.staff.password", SHORTEST_PASSWORD);
        }
        return password;
    }

    private static StaffAccount find(Optional<StaffAccount> account) {
        return account.orElseThrow(() -> Refusal.notFound("identity.staff.unknown"));
    }

    private static String normal(String email) {
        return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
    }
}
