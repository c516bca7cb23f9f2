package dev.ssot.reports;

import dev.ssot.rule.Finding;
import dev.ssot.rule.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One finding as a template sees it. */
final class MarkdownFinding {
  private static final int RELATED = 3;

  private MarkdownFinding() {}

  static Map<String, Object> values(Finding finding) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("level", Wording.name(finding.level()));
    values.put("rule", finding.rule());
    values.put("place", finding.path() + ":" + finding.span().line());
    values.put("subject", finding.subject());
    values.put("message", finding.message());
    values.put("standing", Wording.standing(finding));
    values.put("related", related(finding));
    values.put("moreRelated", Wording.more(finding.related().size() - RELATED));
    return values;
  }

  private static List<Map<String, String>> related(Finding finding) {
    return finding.related().stream().limit(RELATED).map(MarkdownFinding::values).toList();
  }

  private static Map<String, String> values(Report.Related related) {
    return Map.of("place", related.place().toString(), "message", related.message());
  }
}
