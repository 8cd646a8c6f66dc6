package kith.members.door;

/** What a browser sends to sign in. */
record SignInForm(String email, String password, String to) {

    SignInForm {
        email = email == null ? "" : email;
        password = password == null ? "" : password;
        to = to == null ? "/" : to;
    }
}
