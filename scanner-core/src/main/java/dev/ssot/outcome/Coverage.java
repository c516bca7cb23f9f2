package dev.ssot.outcome;

import java.util.Map;

/**
 * How much was read. {@code files = parsed + unparsable}; what was skipped stands beside it.
 *
 * @param files those of a known language within the configured scope
 * @param parsed read whole
 * @param unparsable with a problem that kept it from being read whole
 * @param abandoned of the unparsable, those given up for time or nesting: the scan is incomplete
 * @param unsupported of the unparsable, those that only our parser cannot read
 * @param skipped left out, by reason in lower case
 */
public record Coverage(
    int files,
    int parsed,
    int unparsable,
    int abandoned,
    int unsupported,
    Map<String, Integer> skipped,
    Map<String, ByLanguage> byLanguage) {

  /** The same for one language. */
  public record ByLanguage(int files, int parsed, int unparsable) {}
}
