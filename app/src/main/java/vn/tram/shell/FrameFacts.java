package vn.tram.shell;

import vn.tram.staff.Actor;

/** What the frame says about the person in front of it, from capabilities it does not know. */
public interface FrameFacts {

    /** Where the actor works, in words, by their first right; never null. */
    Workplace workplace(Actor actor);

    /** What the bell says; {@link Bell#NONE} hides it. */
    Bell bell(Actor actor);

    /**
     * @param name the unit or facility, as "Trạm Y tế xã Hạ Lang"
     * @param area the province, or the larger unit it lies in; may be empty
     */
    record Workplace(String name, String area) {}

    /**
     * @param news how many notices are new
     * @param route path of the page that lists them, without a leading slash; empty for no bell
     */
    record Bell(int news, String route) {

        public static final Bell NONE = new Bell(0, "");
    }
}
