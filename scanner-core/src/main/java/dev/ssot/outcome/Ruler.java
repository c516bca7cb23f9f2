package dev.ssot.outcome;

import java.util.Map;

/**
 * How this scan counted.
 *
 * @param fingerprint 8 hex digits over all parts
 * @param parts what goes into it, by name: scope, registry, facts versions, rules with options
 */
public record Ruler(String fingerprint, Map<String, String> parts) {}
