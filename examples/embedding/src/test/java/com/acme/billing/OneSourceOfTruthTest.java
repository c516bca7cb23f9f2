package com.acme.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssot.junit.SsotTests;
import dev.ssot.outcome.Outcome;
import dev.ssot.scan.Scan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OneSourceOfTruthTest {
  /** One test per rule. */
  @TestFactory
  Stream<DynamicTest> rules() throws IOException {
    return SsotTests.of(Path.of("")).perRule();
  }

  /** Whatever else a project wants to hold of itself. */
  @Test
  void everySourceFileIsRead() throws IOException {
    Outcome outcome = Scan.of(Path.of(""));

    assertEquals(2, outcome.coverage().parsed());
    assertEquals(0, outcome.coverage().unparsable());
  }
}
