package vn.tram.worklist;

import java.util.Set;
import vn.tram.shell.kit.Icon;
import vn.tram.staff.Role;

/**
 * A kind of case that somebody may open by hand: a bean of this type puts it behind the inbox's
 * button "Mở hồ sơ mới".
 */
public interface CaseStart {

    /** Key of the words, as "Danh sách đối tượng". */
    String messageKey();

    Icon icon();

    /** Address of the view that opens one, without a leading slash. */
    String route();

    /** Who sees it; the view and the service check for themselves. */
    Set<Role> roles();
}
