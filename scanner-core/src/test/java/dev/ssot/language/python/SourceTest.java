package dev.ssot.language.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssot.facts.Problem;
import dev.ssot.language.Parsed;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTest {
  @Test
  void aByteOrderMarkIsNoCharacter() {
    Parsed parsed = read("\uFEFFx = 1\n", StandardCharsets.UTF_8);
    assertEquals(List.of(), parsed.problems());
    assertEquals(1, parsed.facts().variables().get(0).span().column());
  }

  @Test
  void theCookieInOneOfTheFirstTwoLinesDecides() {
    String source = "#!/usr/bin/python\n# -*- coding: iso-8859-15 -*-\nGröße = '€'\n";
    Parsed parsed = read(source, Charset.forName("ISO-8859-15"));
    assertEquals(List.of(), parsed.problems());
    assertEquals("Größe", parsed.facts().variables().get(0).name());
    assertEquals("'€'", parsed.facts().variables().get(0).value().text());
  }

  @Test
  void aCookieBehindCodeDoesNotCount() {
    String source = "x = 1\n# coding: latin-1\ny = 'é'\n";
    assertEquals(List.of(), read(source, StandardCharsets.UTF_8).problems());
  }

  @Test
  void whatIsNotUtf8IsAProblemAndIsReadAllTheSame() {
    Parsed parsed = read("import os\nx = 'é'\n", StandardCharsets.ISO_8859_1);
    assertEquals(
        List.of(new Problem(Problem.Kind.ENCODING, 2, 1, "not UTF-8, and no encoding is declared")),
        parsed.problems());
    assertEquals("os", parsed.facts().imports().get(0).module());
  }

  @Test
  void anUnknownEncodingIsAProblem() {
    Parsed parsed = read("# coding: klingon\nimport os\n", StandardCharsets.UTF_8);
    assertEquals("unknown encoding: klingon", parsed.problems().get(0).message());
    assertEquals(1, parsed.facts().imports().size());
  }

  @Test
  void linesEndWithLfCrlfOrCr() {
    Parsed parsed = read("a = 1\r\nb = '''\r\n'''\rc = 3\nd = 4", StandardCharsets.UTF_8);
    assertEquals(
        List.of(1, 2, 4, 5),
        parsed.facts().variables().stream().map(variable -> variable.span().line()).toList());
  }

  @Test
  void formFeedsDoNotIndent() {
    Parsed parsed = read("\fa = 1\nif a:\n    b = 2\n\f    \n\fc = 3\n", StandardCharsets.UTF_8);
    assertEquals(List.of(), parsed.problems());
  }

  @Test
  void namesAreNormalised() {
    Parsed parsed = read("ﬁle = 1\n", StandardCharsets.UTF_8);
    assertEquals("file", parsed.facts().variables().get(0).name());
  }

  @Test
  void columnsCountUtf16CodeUnits() {
    Parsed parsed = read("x = '😀'; f()\n", StandardCharsets.UTF_8);
    assertEquals(11, parsed.facts().calls().get(0).span().column());
    assertEquals(13, parsed.facts().calls().get(0).span().endColumn());
  }

  @Test
  void aNulCharacterIsRefused() {
    assertEquals("source code cannot contain null bytes", Python.problem("x = 1 # \0\n").message());
  }

  @Test
  void readsPyAndPyi() {
    PythonLanguage language = new PythonLanguage();
    assertEquals(
        List.of(true, true, false),
        List.of(language.reads("a/b.py"), language.reads("b.pyi"), language.reads("b.pyc")));
  }

  private static Parsed read(String source, Charset charset) {
    return new PythonLanguage().parse(source.getBytes(charset));
  }
}
