package kith;

public final class Kith {
    private Kith() {}
}
