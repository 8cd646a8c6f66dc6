package kith.members;

import kith.web.Frame;

record SignInPage(Frame frame, String email, String to, String error) {}
