package dev.ssot.reports;

import dev.ssot.codebase.Scope;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Level;
import java.util.List;

/** Findings about names that somebody made up to break reports. */
final class Hostile {
  static final String PATH = "src/\u001b[2J\u001b]0;owned\u0007/x|`y`|<script>.java";

  private Hostile() {}

  static List<Finding> findings() {
    return List.of(
        about(PATH, "a|b`c<img src=x>\n# heading", "a pipe | a `tick` a <tag> a [link](x) *b* _i_"),
        about(
            "src/\u202egnp.java",
            "\u2066right to left\u2069",
            "turns \u202e around, \u2028 breaks, \u009b31m and \u007f"),
        about(
            "src/main/java/日本語/" + "とても長い名前のパッケージ/".repeat(6) + "通貨マネージャー.java",
            "日本語." + "通貨".repeat(40),
            "日本語の文には空白がないので、" + "どこで折り返すべきかを知らなければならない。".repeat(4)),
        about("src/" + "a".repeat(200) + ".java", "x".repeat(300), "half a pair: \ud83d end"),
        about("src/``odd``.java", "`starts and ends`", "@team, see #1 and <!-- nothing --> & amp;"),
        about(
            "src/trailing\\",
            "back\\slash|",
            "1. not a list\r\n- nor this\t~~gone~~ ${x} </script>"));
  }

  private static Finding about(String path, String subject, String message) {
    Finding plain =
        Example.finding(
            "fragmented-import",
            "legacy",
            Level.ERROR,
            Certainty.CERTAIN,
            subject,
            path,
            1,
            Scope.PRODUCTION,
            message,
            Finding.Status.OPEN,
            List.of(Example.related(path, 2, subject)),
            true);
    return Example.mendable(plain, subject);
  }
}
