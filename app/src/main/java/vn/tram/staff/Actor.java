package vn.tram.staff;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who acts: handed to every operation of a capability, which decides by these rights and writes
 * this name into audit and decisions.
 *
 * @param jobTitle as printed on documents that this person signs, may be empty
 */
public record Actor(StaffId id, String displayName, String jobTitle, List<Right> rights) {

    public Actor {
        rights = List.copyOf(rights);
    }

    public boolean has(Role role) {
        return rights.stream().anyMatch(right -> right.role() == role);
    }

    public List<Right> rightsAs(Role role) {
        return rights.stream().filter(right -> right.role() == role).toList();
    }

    public Set<Role> roles() {
        return rights.stream().map(Right::role).collect(Collectors.toSet());
    }
}
