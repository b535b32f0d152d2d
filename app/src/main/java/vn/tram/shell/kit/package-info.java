/**
 * The components every screen is built of, so that one thing looks and behaves the same everywhere.
 * Whatever has words of its own takes {@link vn.tram.shell.Messages}; all other text is handed in
 * already translated. The classes of the style sheet {@code app.css} are named in here only.
 */
@NamedInterface("kit")
package vn.tram.shell.kit;

import org.springframework.modulith.NamedInterface;
