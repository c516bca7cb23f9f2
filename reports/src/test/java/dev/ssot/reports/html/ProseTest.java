package dev.ssot.reports.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProseTest {
  @Test
  void namesBetweenBackticksAreCode() {
    assertEquals("use <code>a.B</code> here", Prose.html("use `a.B` here"));
  }

  @Test
  void aBacktickWithoutAnotherStaysOne() {
    assertEquals("use `a.B", Prose.html("use `a.B"));
    assertEquals("<code>a</code> and `b", Prose.html("`a` and `b"));
  }

  @Test
  void noCharacterIsMarkup() {
    assertEquals(
        "&lt;b&gt; &amp; &quot;q&quot; <code>&lt;/script&gt;</code>",
        Prose.html("<b> & \"q\" `</script>`"));
  }

  @Test
  void whatHasNoShapeIsWrittenOut() {
    assertEquals("a\\u202eb\\u2028c\\ud83d", Prose.html("a\u202eb\u2028c\ud83d"));
  }

  @Test
  void pathsMayBreakBehindTheirSeparators() {
    assertEquals("a/<wbr>b_<wbr>c.<wbr>java", Prose.soft("a/b_c.java"));
  }
}
