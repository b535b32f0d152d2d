/**
 * The frame around every staff screen: layout and menu, words in two languages, formats, error
 * pages; {@code kit} holds the components that screens are built of. Knows who acts ({@code staff})
 * and nothing of what they work on: capabilities bring their own menu entries as {@link
 * vn.tram.shell.MenuEntry} beans. See docs/decisions/0040 to 0042.
 */
package vn.tram.shell;
