package dev.ssot.config;

import static dev.ssot.binding.Form.PATH_GLOB;
import static dev.ssot.binding.Form.VERSION;

import dev.ssot.binding.Doc;
import java.util.List;
import java.util.Optional;

/** Which files are looked at, and what they are for. Globs are on paths relative to the root. */
public record ScanSettings(
    @Doc(value = "Only files that match one of these; empty means all.", form = PATH_GLOB)
        List<String> include,
    @Doc(value = "No file that matches one of these, included or not.", form = PATH_GLOB)
        List<String> exclude,
    @Doc(
            value = "Test code; given, it takes the place of the conventional folders and names.",
            form = PATH_GLOB)
        List<String> tests,
    @Doc(
            value = "Generated code, besides what says so itself: indexed and not reported.",
            form = PATH_GLOB)
        List<String> generated,
    @Doc(value = "Version of Python that the code is for.", form = VERSION) Optional<String> python,
    @Doc("Folders that Python's absolute imports start from; given, none are looked for.")
        List<String> pythonRoots) {}
