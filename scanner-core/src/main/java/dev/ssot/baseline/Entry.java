package dev.ssot.baseline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ssot.codebase.Scope;
import dev.ssot.facts.Span;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Level;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A finding as a baseline keeps it: all that is needed to know it again, and no line number.
 *
 * @param snippet hash of the text of its line
 * @param because why it was let in later than the others; empty for those that were there first
 */
public record Entry(
    String fingerprint,
    String rule,
    String kind,
    String subject,
    String path,
    String snippet,
    Optional<String> because) {
  /** By fingerprint; the rest only for what git has merged into two. */
  static final Comparator<Entry> ORDER = Comparator.comparing(Entry::line);

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Set<String> KEYS =
      Set.of("fingerprint", "rule", "kind", "subject", "path", "snippet", "because");

  /** Of a finding. */
  public static Entry of(Finding finding, Optional<String> because) {
    return new Entry(
        finding.fingerprint(),
        finding.rule(),
        finding.kind(),
        finding.subject(),
        finding.path(),
        finding.snippetHash(),
        because);
  }

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  static Entry read(String line) {
    try {
      JsonNode json = MAPPER.readTree(line);
      for (Iterator<String> keys = json.fieldNames(); keys.hasNext(); ) {
        String key = keys.next();
        if (!KEYS.contains(key)) {
          throw new IllegalArgumentException("the key " + key + " is unknown");
        }
      }
      return new Entry(
          text(json, "fingerprint"),
          text(json, "rule"),
          text(json, "kind"),
          text(json, "subject"),
          text(json, "path"),
          text(json, "snippet"),
          Optional.ofNullable(json.get("because")).map(JsonNode::asText));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("is no entry: " + e.getOriginalMessage(), e);
    }
  }

  private static String text(JsonNode json, String key) {
    if (!json.path(key).isTextual()) {
      throw new IllegalArgumentException("there is no " + key);
    }
    return json.get(key).textValue();
  }

  /** As JSON in one line, its keys always in the same order. */
  String line() {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("fingerprint", fingerprint)
        .put("rule", rule)
        .put("kind", kind)
        .put("subject", subject)
        .put("path", path)
        .put("snippet", snippet);
    because.ifPresent(reason -> json.put("because", reason));
    return json.toString();
  }

  /** The finding, as far as it is kept. Only what counts is. */
  public Finding finding() {
    return new Finding(
        rule,
        kind,
        Level.WARNING,
        Certainty.CERTAIN,
        subject,
        Optional.empty(),
        "",
        fingerprint,
        snippet,
        "",
        path,
        Span.FILE,
        Scope.PRODUCTION,
        false,
        "",
        List.of(),
        Optional.empty(),
        List.of(),
        Finding.Status.OPEN,
        Optional.empty());
  }
}
