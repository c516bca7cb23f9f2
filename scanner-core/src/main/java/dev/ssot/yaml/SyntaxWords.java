package dev.ssot.yaml;

import java.util.List;

/** Says in plain words what keeps a text from being YAML. */
final class SyntaxWords {
  private record Saying(String sign, String words) {}

  /** The first whose sign is part of the parser's message holds. */
  private static final List<Saying> SAYINGS =
      List.of(
          new Saying("\\t(TAB)", "a tab stands where spaces must; indent with spaces"),
          new Saying("scanning an alias", "a text that begins with * must stand in quotes"),
          new Saying("undefined alias", "a text that begins with * must stand in quotes"),
          new Saying("scanning an anchor", "a text that begins with & must stand in quotes"),
          new Saying("'@' that", "a text that begins with @ must stand in quotes"),
          new Saying("'%' that", "a text that begins with % must stand in quotes"),
          new Saying("'`' that", "a text that begins with ` must stand in quotes"),
          new Saying("quoted scalar found unexpected end", "a quote is opened and never closed"),
          new Saying("escape character", "in double quotes a \\ must be written as \\\\"),
          new Saying(
              "flow sequence", "a list is opened by [ and not closed by ], or lacks a comma"),
          new Saying(
              "flow mapping",
              "a mapping is opened by { and not closed by }, or lacks a comma; a text that begins"
                  + " with { must stand in quotes"),
          new Saying(
              "mapping values are not allowed",
              "a colon is not expected here; check the indentation, or put the text in quotes"),
          new Saying("could not find expected ':'", "the line before this one lacks a colon"),
          new Saying(
              "found '<scalar>'", "something follows where the value has ended; check the quotes"),
          new Saying("<block end>", "this does not line up with what is above it"),
          new Saying("<document start>", "this does not line up with what is above it"),
          new Saying("another document", "a second document begins here; only one can be read"),
          new Saying(
              "aliases for non-scalar",
              "an alias may stand for a text only; write the list or mapping out"),
          new Saying("Nesting Depth", "lists or mappings are nested too deeply"),
          new Saying("special characters", "there is a character that no text may hold"),
          new Saying("incoming YAML document exceeds", "it is too large to be a configuration"));

  private SyntaxWords() {}

  /** The parser's own words where there are no better ones. */
  static String of(String context, String problem) {
    String message = context + " " + problem;
    return SAYINGS.stream()
        .filter(saying -> message.contains(saying.sign))
        .map(Saying::words)
        .findFirst()
        .orElse(problem);
  }
}
