package dev.ssot.config;

import dev.ssot.binding.Doc;
import java.util.Optional;

/** What a scan is compared with. */
public record Compare(
    @Doc("A git ref, meaning the merge base with it; tree:REF for that very tree; or file:PATH.")
        Optional<String> against) {}
