/**
 * Documents that people print, sign or send: a Mustache template, a record for its data, and one
 * renderer to HTML and PDF.
 *
 * <p>Each capability keeps its documents in a package of its own below this one ({@code lists}, …)
 * and in the resource folder of the same name under {@code /forms}. A record's fields are ready to
 * be printed: masked numbers, dates as text, labels in Vietnamese. The documents are official
 * papers and therefore in Vietnamese only. Uses no engine, no JPA, no Spring and no web framework.
 */
package vn.tram.forms;
