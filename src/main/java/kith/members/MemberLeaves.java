package kith.members;

/**
 * A member deletes their account. Told in the transaction that does it, before the rows go; whoever keeps anything of a
 * member outside the database removes it once that is done ({@code @TransactionalEventListener}). Rows go by themselves, by {@code ON DELETE CASCADE}.
 */
public record MemberLeaves(Member.Id member) {}
