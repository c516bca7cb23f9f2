package dev.ssot.codebase;

/** Types as written in the source. */
public final class TypeNames {
  private TypeNames() {}

  /** Without type arguments, array brackets and dots of a variadic parameter. */
  public static String erasure(String written) {
    StringBuilder erased = new StringBuilder(written.length());
    int depth = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '<' || c == '[') {
        depth++;
      } else if (c == '>' || c == ']') {
        depth--;
      } else if (depth == 0 && !Character.isWhitespace(c)) {
        erased.append(c);
      }
    }
    String name = erased.toString();
    return name.endsWith("...") ? name.substring(0, name.length() - 3) : name;
  }
}
