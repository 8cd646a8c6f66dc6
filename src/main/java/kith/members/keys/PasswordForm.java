package kith.members.keys;

/** What a browser sends to change a password. */
record PasswordForm(String old, String password) {

    PasswordForm {
        old = old == null ? "" : old;
        password = password == null ? "" : password;
    }
}
