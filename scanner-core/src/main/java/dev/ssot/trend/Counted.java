package dev.ssot.trend;

import java.util.Map;

/**
 * What was counted at some snapshots.
 *
 * @param byKey by the snapshots' keys
 * @param remembered how many of them were counted before
 * @param parses how many contents had to be read for the rest
 */
record Counted(Map<String, Wanted.Values> byKey, int remembered, int parses) {}
