package vn.tram.lists.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.tram.lists.SubjectLists;
import vn.tram.processes.lists.SubjectListApproval.Task;
import vn.tram.staff.Role;

/**
 * In which roles each act on a list may be done: what the operations ask of the actor, written a
 * second time, so that the audit record can be held against it.
 */
final class ActingRoles {

    /**
     * @param task element id of the task that the role is for; empty when the role may do it with
     *     any
     */
    record Acting(String action, Optional<String> task, Role role) {}

    private static final Set<Role> COLLECT = EnumSet.of(Role.LIST_MAKER);
    private static final Set<Role> EDIT = EnumSet.of(Role.LIST_MAKER, Role.STATION);
    private static final Set<Role> DESKS =
            EnumSet.of(Role.LIST_MAKER, Role.STATION, Role.IDENTITY, Role.COMMUNE, Role.DISTRICT);
    private static final Set<Role> REVIEW = EnumSet.of(Role.STATION);
    private static final Set<Role> IDENTIFY = EnumSet.of(Role.IDENTITY);
    private static final Set<Role> DECIDE = EnumSet.of(Role.COMMUNE, Role.DISTRICT);
    private static final Set<Role> RESTART =
            EnumSet.of(
                    Role.LIST_MAKER,
                    Role.STATION,
                    Role.IDENTITY,
                    Role.COMMUNE,
                    Role.DISTRICT,
                    Role.SUPERVISOR,
                    Role.ADMIN);
    private static final Set<Role> READ = SubjectLists.READERS;

    private static final Map<String, Set<Role>> ON_LISTS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("list.opened", COLLECT),
                            Map.entry("list.supplemented", COLLECT),
                            Map.entry("list.file-uploaded", COLLECT),
                            Map.entry("list.file-stopped", DESKS),
                            Map.entry("list.file-resumed", COLLECT),
                            Map.entry("list.submitted", COLLECT),
                            Map.entry("list.submitted-again", COLLECT),
                            Map.entry("list.forwarded", REVIEW),
                            Map.entry("list.returned", REVIEW),
                            Map.entry("identities.settled", IDENTIFY),
                            Map.entry("list.identities-settled", IDENTIFY),
                            Map.entry("list.approved", EnumSet.of(Role.COMMUNE)),
                            Map.entry("list.approved-by-priority", EnumSet.of(Role.DISTRICT)),
                            Map.entry("list.sent-back", DECIDE),
                            Map.entry("list.decision-printed", READ),
                            Map.entry("list.withdrawn", EDIT),
                            Map.entry("list.work-restarted", RESTART),
                            Map.entry("row.opened", EDIT),
                            Map.entry("row.added", COLLECT),
                            Map.entry("row.changed", EDIT),
                            Map.entry("row.removed", COLLECT),
                            Map.entry("row.phone-allowed", REVIEW),
                            Map.entry("rows.left-out", DESKS),
                            Map.entry("rows.put-back", DESKS),
                            Map.entry("duplicate.decided", REVIEW)));

    private static final List<String> ON_TASKS =
            List.of("work.claimed", "work.released", "work.reassigned");

    private ActingRoles() {}

    static List<Acting> all() {
        List<Acting> all = new ArrayList<>();
        ON_LISTS.forEach(
                (action, roles) ->
                        roles.forEach(role -> all.add(new Acting(action, Optional.empty(), role))));
        ON_TASKS.forEach(
                action ->
                        Arrays.stream(Task.values())
                                .map(task -> ofTask(action, task))
                                .forEach(all::add));
        all.add(new Acting("work.reassigned", Optional.empty(), Role.SUPERVISOR));
        return all;
    }

    private static Acting ofTask(String action, Task task) {
        return new Acting(action, Optional.of(task.id()), Role.valueOf(task.role()));
    }
}
