package dev.ssot.binding;

import java.util.regex.Pattern;

/** A form of text that can be told right from wrong, by the reader and by the schema alike. */
public enum Form {
  ANY("(?s).*", "a text"),
  /** Of bounded length, for {@link Pattern} recurses; neither absolute nor upwards nor negated. */
  PATH_GLOB(
      "(?![\\s\\S]{1001})(?![/!]|\\./)(?!.*(^|/)\\.\\.(/|$))(?!.*/$)"
          + "([^\\[\\]{}\\\\]|\\[[^\\[\\]{}]+\\]|\\{[^\\[\\]{}]+\\})+",
      "a glob on relative paths of files, such as **/generated/** or src/{main,test}/**"),
  NAME_GLOB("[^\\s/\\\\\\[\\]{}]+", "a glob on qualified names, such as **.*Manager"),
  NAME("[^\\s/\\\\\\[\\]{}*?]+", "a qualified name, such as app.users.UserEngine"),
  ID("[a-z][a-z0-9]*(-[a-z0-9]+)*", "lower-case words joined by hyphens, such as env-access"),
  VERSION("(>=|==|~=)?\\s*\\d+(\\.\\d+)*", "a version, such as 3.11 or >=3.11");

  private final Pattern pattern;
  private final String words;

  Form(String regex, String words) {
    this.pattern = Pattern.compile(regex);
    this.words = words;
  }

  boolean fits(String text) {
    return pattern.matcher(text).matches();
  }

  /** A regular expression for the whole of a text, also valid in ECMAScript. */
  String regex() {
    return "^(" + pattern.pattern() + ")$";
  }

  String words() {
    return words;
  }
}
