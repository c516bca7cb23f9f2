package dev.ssot.registry;

import java.util.List;

/**
 * A declared source of truth.
 *
 * @param name what people call it
 * @param home qualified name of its one definition
 * @param facades modules that may re-export it
 * @param legacy qualified names or globs over them that it must no longer be reached by
 * @param rivals globs over the qualified names of other types that claim the same job
 * @param createdBy qualified names of what may construct it; empty means anybody
 * @param requires constructor arguments without which it must not be made
 * @param in globs over the paths of the modules that it holds for; empty means all
 */
public record Concept(
    String name,
    String home,
    List<String> facades,
    List<String> legacy,
    List<String> rivals,
    List<String> createdBy,
    List<String> requires,
    List<String> in) {}
