package vn.tram.people;

/**
 * A person as typed: plain texts, held to the rules of kernel values. Empty means not given.
 *
 * @param idNumber may be empty: a person may have no identity number (235/TUĐCNTT&TT)
 * @param nationality two letters of ISO 3166-1; others than VN have a passport, and the police do
 *     not compare (8938/BYT-DP)
 */
public record Newcomer(
        String name,
        String birthDate,
        String sex,
        String idNumber,
        String phone,
        String hamlet,
        String guardianName,
        String nationality) {

    private static final String VIETNAM = "VN";

    public boolean foreigner() {
        return !nationality.equals(VIETNAM);
    }
}
