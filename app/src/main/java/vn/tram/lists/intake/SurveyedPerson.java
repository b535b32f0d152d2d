package vn.tram.lists.intake;

import java.util.List;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.EthnicGroup;
import vn.tram.kernel.HealthInsuranceNumber;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.PersonName;
import vn.tram.kernel.PhoneNumber;
import vn.tram.kernel.Sex;
import vn.tram.kernel.UnitCode;

/**
 * What a row says about a person. A component is null where the cell is empty or faulty; of a good
 * row, name, date of birth, sex and at least one group are there.
 *
 * @param commune null stands for the commune of the list
 * @param nationality ISO 3166-1 alpha-2
 * @param groups numbers of the priority groups in ascending order, each once
 */
public record SurveyedPerson(
        PersonName name,
        BirthDate birthDate,
        Sex sex,
        NationalId nationalId,
        PhoneNumber phone,
        HealthInsuranceNumber healthInsurance,
        String occupation,
        String employer,
        String hamlet,
        String addressLine,
        UnitCode commune,
        EthnicGroup ethnicGroup,
        String nationality,
        List<Integer> groups,
        String evidence,
        PersonName guardianName,
        PhoneNumber guardianPhone,
        String guardianRelation,
        String note) {

    /** Longest occupation, employer, hamlet, address or relation in characters. */
    public static final int MAX_SHORT_TEXT = 200;

    /** Longest note or evidence in characters. */
    public static final int MAX_LONG_TEXT = 500;

    public SurveyedPerson {
        groups = List.copyOf(groups);
    }
}
