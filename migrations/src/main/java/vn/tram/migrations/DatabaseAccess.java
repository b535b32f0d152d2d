package vn.tram.migrations;

/**
 * How to reach one database with the two accounts Trạm uses.
 *
 * @param url JDBC URL, {@code jdbc:mariadb://host:port/schema?…}
 * @param owner the account that migrations run with; it may change the schema and grant rights
 * @param application the account of the running application; it may change rows only
 */
public record DatabaseAccess(String url, Account owner, Account application) {

    /** A database account. Its text form leaves the password out. */
    public record Account(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }
}
