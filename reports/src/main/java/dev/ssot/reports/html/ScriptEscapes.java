package dev.ssot.reports.html;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;

/** Lets no character through that could end a script element, or begin a comment in one. */
final class ScriptEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes['<'] = ESCAPE_STANDARD;
    codes['>'] = ESCAPE_STANDARD;
    codes['&'] = ESCAPE_STANDARD;
    return codes;
  }

  /** None: what is left beyond ASCII has a shape of its own. */
  @Override
  public SerializableString getEscapeSequence(int character) {
    return null;
  }
}
