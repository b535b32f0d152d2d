package vn.tram.demo;

import java.util.List;
import vn.tram.lists.RowForm;

/** Somebody who does not exist, as typed into a form: all texts, empty where not given. */
record Invented(
        String name,
        boolean female,
        String birthDate,
        int birthYear,
        String number,
        String phone,
        String ethnicity,
        String hamlet,
        String occupation,
        String employer,
        String groups,
        String evidence) {

    Invented withName(String other) {
        return new Invented(
                other,
                female,
                birthDate,
                birthYear,
                number,
                phone,
                ethnicity,
                hamlet,
                occupation,
                employer,
                groups,
                evidence);
    }

    Invented withBirthDate(String other) {
        return new Invented(
                name,
                female,
                other,
                birthYear,
                number,
                phone,
                ethnicity,
                hamlet,
                occupation,
                employer,
                groups,
                evidence);
    }

    Invented withNumber(String other) {
        return new Invented(
                name,
                female,
                birthDate,
                birthYear,
                other,
                phone,
                ethnicity,
                hamlet,
                occupation,
                employer,
                groups,
                evidence);
    }

    Invented withPhone(String other) {
        return new Invented(
                name,
                female,
                birthDate,
                birthYear,
                number,
                other,
                ethnicity,
                hamlet,
                occupation,
                employer,
                groups,
                evidence);
    }

    Invented withGroups(String other) {
        return new Invented(
                name,
                female,
                birthDate,
                birthYear,
                number,
                phone,
                ethnicity,
                hamlet,
                occupation,
                employer,
                other,
                evidence);
    }

    private String sex(Script.Words words) {
        return female ? words.female() : words.male();
    }

    RowForm form(Script.Words words) {
        return new RowForm(
                name,
                birthDate,
                sex(words),
                number,
                number.isEmpty(),
                phone,
                "",
                occupation,
                employer,
                hamlet,
                "",
                "",
                ethnicity,
                "",
                groups,
                evidence,
                "",
                "",
                "",
                "");
    }

    /** In the order of the script's columns. */
    List<String> cells(int place, Script.Words words) {
        return List.of(
                Integer.toString(place),
                name,
                sex(words),
                birthDate,
                number,
                phone,
                ethnicity,
                hamlet,
                occupation,
                employer,
                groups,
                evidence);
    }
}
