package kith.members;

/** A member has a new password: whoever came in by the old one is out. */
public record PasswordChanged(Member.Id member) {}
