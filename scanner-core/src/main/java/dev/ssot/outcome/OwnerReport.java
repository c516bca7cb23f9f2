package dev.ssot.outcome;

/**
 * How many findings of the headline count lie in what somebody owns. A file with two owners is in
 * both reports, so that these do not add up to a total.
 *
 * @param owner as the tree's CODEOWNERS names it; "" for what nobody owns
 * @param added findings that were not there before; 0 without a comparison
 * @param fixed findings that are gone; 0 without a comparison
 */
public record OwnerReport(String owner, long production, long tests, long added, long fixed) {}
