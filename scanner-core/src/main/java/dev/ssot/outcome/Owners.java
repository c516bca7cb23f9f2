package dev.ssot.outcome;

import dev.ssot.rule.Finding;
import java.util.List;
import java.util.Map;

/**
 * Who owns what was found, by the tree's CODEOWNERS as it is now.
 *
 * @param reports in the order of the owners' names
 * @param byPath owners of every file that has findings, or had some in the state that is compared
 *     with; none where nobody owns it
 */
public record Owners(List<OwnerReport> reports, Map<String, List<String>> byPath) {

  /** Those of a finding, in the order of CODEOWNERS; none where nobody owns its file. */
  public List<String> of(Finding finding) {
    return byPath.getOrDefault(finding.path(), List.of());
  }
}
