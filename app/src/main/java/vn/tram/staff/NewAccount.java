package vn.tram.staff;

/**
 * What an administrator types to open an account.
 *
 * @param login 3 to {@value #LOGIN_MAX} characters out of a–z, 0–9, dot, hyphen, underscore and @;
 *     letters are stored in lower case
 * @param displayName full name as written, up to {@value #NAME_MAX} characters
 * @param jobTitle as printed on documents the person signs, up to {@value #TITLE_MAX} characters,
 *     may be empty
 * @param language {@code vi} or {@code en}
 */
public record NewAccount(String login, String displayName, String jobTitle, String language) {

    public static final int LOGIN_MAX = 80;
    public static final int NAME_MAX = 120;
    public static final int TITLE_MAX = 160;
}
