package vn.tram.lists.intake;

/** The texts of one person's row by column; empty where nothing was typed. */
@FunctionalInterface
public interface CellTexts {

    String text(ImportColumn column);
}
