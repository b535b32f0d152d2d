/**
 * Screens of units and facilities for administrators, and the field with which other screens let
 * somebody choose a unit.
 */
@NamedInterface("ui")
package vn.tram.directory.ui;

import org.springframework.modulith.NamedInterface;
