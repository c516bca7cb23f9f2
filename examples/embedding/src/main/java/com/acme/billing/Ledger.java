package com.acme.billing;

/** What was booked, in cents. */
public final class Ledger {
  private long total;

  public void book(long cents) {
    total += cents;
  }

  public long total() {
    return total;
  }
}
