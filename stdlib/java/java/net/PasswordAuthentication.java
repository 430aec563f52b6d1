package java.net;

/** A user's name and password. */
public final class PasswordAuthentication {
    private final String userName;
    private final char[] password;

    /** Creates one; the password is copied. */
    public PasswordAuthentication(String userName, char[] password) {
        this.userName = userName;
        this.password = password.clone();
    }

    /** Returns the name. */
    public String getUserName() {
        return userName;
    }

    /** Returns the password, not a copy, so that it can be wiped. */
    public char[] getPassword() {
        return password;
    }
}
