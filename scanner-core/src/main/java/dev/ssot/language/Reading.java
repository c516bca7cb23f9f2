package dev.ssot.language;

import dev.ssot.source.BlobId;
import dev.ssot.source.SourceFile;
import java.util.Optional;

/**
 * A file and what came of reading it.
 *
 * @param id of the very bytes that were parsed; empty where they could not be had
 * @param language id of the language that reads it
 */
public record Reading(SourceFile file, Optional<BlobId> id, String language, Parsed parsed) {}
