package vn.tram.safety;

import vn.tram.staff.Role;

/** Who has to be told of a serious event, by the rule of its date. */
public enum Recipient {
    /** Sở Y tế. */
    HEALTH_DEPARTMENT(Role.PROVINCE),
    /** Trung tâm Kiểm soát bệnh tật of the province. */
    CDC(Role.PROVINCE),
    /** Trung tâm Y tế of the district, where there is one. */
    DISTRICT_HEALTH_CENTRE(Role.DISTRICT);

    private final Role role;

    Recipient(Role role) {
        this.role = role;
    }

    /** Whose holders over the place of the event are told. */
    public Role role() {
        return role;
    }
}
