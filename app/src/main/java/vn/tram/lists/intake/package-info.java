/**
 * Takes lists of people out of spreadsheets and hands faulty rows back: reading XLSX and CSV row by
 * row in constant memory, checking a row's cells one by one, the template, and the workbook of
 * faults. Knows the kernel's values and nothing else of Trạm; stores nothing.
 *
 * <p>A file is read as {@link vn.tram.lists.intake.SheetReader} → {@link
 * vn.tram.lists.intake.PeopleSheet} → {@link vn.tram.lists.intake.RawRow} → {@link
 * vn.tram.lists.intake.RowParser} → {@link vn.tram.lists.intake.ParsedRow}.
 */
package vn.tram.lists.intake;
