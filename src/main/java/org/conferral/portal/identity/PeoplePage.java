package org.conferral.portal.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.portal.platform.FlashMessages;

/** Where administrators say who may sign in. */
@Named
@RequestScoped
public class PeoplePage {

    @Inject
    private Staff staff;

    @Inject
    private Access access;

    private List<StaffLine> lines;
    private String name;
    private String email;
    private String password;
    private Role role = Role.REGISTRAR;

    public List<StaffLine> getLines() {
        if (lines == null) {
            lines = staff.all();
        }
        return lines;
    }

    /** Whether this line is the person in front of the screen. */
    public boolean isYou(StaffLine line) {
        return line.id().equals(access.who().id());
    }

    public String add() {
        staff.add(name, email, password, role);
        return FlashMessages.after("identity/people", "identity", "people.added", name);
    }

    /** Locks out or lets in again. */
    public String turn(StaffLine line) {
        staff.change(line.id(), line.role(), !line.active());
        return FlashMessages.after("identity/people", "identity", "people.changed");
    }

    /** Makes an administrator of a registrar, and the other way round. */
    public String promote(StaffLine line) {
        staff.change(line.id(), line.role() == Role.ADMIN ? Role.REGISTRAR : Role.ADMIN, line.active());
        return FlashMessages.after("identity/people", "identity", "people.changed");
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }
}
