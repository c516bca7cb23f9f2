package dev.ssot.codebase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssot.facts.Facts;
import dev.ssot.source.Glob;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/test/java/a/B.java",
        "core/src/test/resources/a.xml",
        "core/src/integrationTest/java/a/B.java",
        "core/src/archTest/java/a/B.java",
        "core/src/jdk16test/java/a/B.java",
        "core/src/test-integration/java/a/B.java",
        "core/src/testFixtures/java/a/B.java",
        "core/src/jmh/java/a/B.java",
        "core/src/it/project/pom.xml",
        "javatests/com/google/a/B.java",
        "test/org/a/B.java",
        "src/org/a/BTest.java",
        "tests/a.py",
        "app/tests/helpers/a.py",
        "src/app/test/a.py",
        "app/integration_tests/a.py",
        "test_framework/ssot/base.py",
        "app/test_a.py",
        "app/a_test.py",
        "conftest.py",
        "shop/tests.py"
      })
  void isTest(String path) {
    assertEquals(Scope.TEST, Scopes.byConvention().of(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/main/java/a/B.java",
        "spring-test/src/main/java/org/springframework/test/context/ContextTest.java",
        "pmd-test/src/main/java/net/a/test/B.java",
        "core/src/jdk9main/java/a/test/B.java",
        "core/src/main/resources/tests/a.xml",
        "src/contest/a.py",
        "src/latest/a.py",
        "src/testimonials/a.py",
        "app/attestation.py",
        "app/contests/a.py",
        "app/protest.py",
        "app/Latest.java"
      })
  void isProduction(String path) {
    assertEquals(Scope.PRODUCTION, Scopes.byConvention().of(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "target/generated-sources/annotations/a/B.java",
        "app/build/generated/sources/a/B.java",
        "src/generated/java/a/B.java",
        "src/test/generated/a.py",
        "app/messages_pb2.py",
        "app/messages_pb2_grpc.py",
        "app/messages_pb2.pyi"
      })
  void isGenerated(String path) {
    assertEquals(Scope.GENERATED, Scopes.byConvention().of(path));
  }

  @Test
  void theUsersTestsReplaceTheConventions() {
    Scopes scopes = Scopes.of(List.of(Glob.ofPath("checks/**")), List.of());

    assertEquals(Scope.TEST, scopes.of("checks/a.py"));
    assertEquals(Scope.PRODUCTION, scopes.of("tests/test_a.py"));
    assertEquals(Scope.GENERATED, scopes.of("checks/generated/a.py"));
  }

  @Test
  void whatAFileSaysOfItselfWins() {
    Scopes scopes = Scopes.byConvention();

    assertEquals(Scope.GENERATED, scopes.of("src/main/java/a/B.java", facts(true)));
    assertEquals(Scope.PRODUCTION, scopes.of("src/main/java/a/B.java", facts(false)));
  }

  private static Facts facts(boolean generated) {
    Facts none = Facts.NONE;
    return new Facts(
        none.namespace(),
        generated,
        none.imports(),
        none.types(),
        none.functions(),
        none.variables(),
        none.creations(),
        none.calls(),
        none.mentions(),
        none.literals(),
        none.exports(),
        none.dynamic(),
        none.deprecated(),
        none.suppressions(),
        none.requirements(),
        none.settings());
  }
}
