package vn.tram.shell;

/** A bean of this type puts one line into the menu of the frame. */
@FunctionalInterface
public interface MenuEntry {

    MenuItem item();
}
