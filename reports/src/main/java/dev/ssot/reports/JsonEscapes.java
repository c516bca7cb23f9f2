package dev.ssot.reports;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;

/**
 * Writes characters without a shape as escapes, though JSON would allow them as they are: a result
 * that is shown on a terminal or put into a script must not steer it.
 */
final class JsonEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;
  private static final int DELETE = 0x7F;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[DELETE] = ESCAPE_STANDARD;
    return codes;
  }

  /** None for what may stand as it is, halves of surrogate pairs among them. */
  @Override
  public SerializableString getEscapeSequence(int character) {
    boolean stands = Character.isSurrogate((char) character) || !Plain.isShapeless(character);
    return stands ? null : new SerializedString(Plain.escaped(character));
  }
}
