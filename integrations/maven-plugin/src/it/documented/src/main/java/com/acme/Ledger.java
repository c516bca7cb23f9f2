package com.acme;

public class Ledger {
  private static final Ledger INSTANCE = new Ledger();
  private long total;

  private Ledger() {}

  public static Ledger get() {
    return INSTANCE;
  }

  public void add(long cents) {
    total += cents;
  }
}
