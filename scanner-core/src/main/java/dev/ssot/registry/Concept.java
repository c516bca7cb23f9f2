package dev.ssot.registry;

import static dev.ssot.binding.Form.NAME;
import static dev.ssot.binding.Form.NAME_GLOB;
import static dev.ssot.binding.Form.PATH_GLOB;

import dev.ssot.binding.Doc;
import java.util.List;

/** A declared source of truth. */
public record Concept(
    @Doc("What people call it.") String name,
    @Doc(value = "Qualified name of its one definition.", form = NAME) String home,
    @Doc(value = "Modules that may re-export it.", form = NAME) List<String> facades,
    @Doc(
            value = "Qualified names or globs over them that it must no longer be reached by.",
            form = NAME_GLOB)
        List<String> legacy,
    @Doc(
            value = "Globs over the qualified names of other types that claim the same job.",
            form = NAME_GLOB)
        List<String> rivals,
    @Doc(value = "Qualified names of what may construct it; empty means anybody.", form = NAME)
        List<String> createdBy,
    @Doc("Constructor arguments without which it must not be made.") List<String> requires,
    @Doc(
            value = "Globs over the paths of the modules that it holds for; empty means all.",
            form = PATH_GLOB)
        List<String> in) {}
