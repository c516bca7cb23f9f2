package dev.ssot.rule;

import java.util.List;
import java.util.Map;

/**
 * What came of what the user wanted of the rules.
 *
 * @param permissions in the order of the configuration, then of the places in the source
 * @param examined how many places each rule looked at that was not switched off, by its id
 */
public record Hearing(List<Permission> permissions, Map<String, Long> examined) {}
