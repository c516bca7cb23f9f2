package dev.ssot.rule.custom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.ssot.config.ConfigReader;
import dev.ssot.rule.ConfiguredRule;
import dev.ssot.rule.Level;
import dev.ssot.rule.RuleBook;
import dev.ssot.rule.cases.RuleCase;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rules that are declared, not programmed. */
class CustomRuleTest {
  private final RuleBook none = RuleBook.of(List.of());

  @TestFactory
  Stream<DynamicNode> everyExampleHolds() throws IOException {
    return sample().rules().stream()
        .map(
            rule ->
                DynamicContainer.dynamicContainer(
                    rule.id(),
                    RuleCase.of(rule).stream()
                        .map(each -> DynamicTest.dynamicTest(each.name(), each::run))));
  }

  @Test
  void itsPageSaysWhatIsDeclared() throws IOException {
    ConfiguredRule rule = sample().find("backend-tokens").orElseThrow();

    assertEquals(List.of("import", "function"), List.copyOf(rule.page().kinds().keySet()));
    assertEquals(Level.ERROR, rule.highest());
    assertEquals(
        """
        # backend-tokens

        The backend leaves tokens to the service that issues them.

        **Instead** ask the service

        It is declared in the configuration, under `custom`.

        It forbids

        - imports: `jwt`, `com.auth0.**`, `auth.core`
        - functions: `decode_token`, `validate*Jwt`

        It holds in production code, in `backend/**`.

        ## Examples
        """,
        rule.page().body().replaceAll("(?s)(## Examples\n).*", "$1"));
  }

  @Test
  void theRulerIsWhatIsCountedAndNotHowItIsTold() {
    String ruler = ruler("forbid: { calls: [a.b] }");

    assertEquals(ruler, ruler("forbid: { calls: [a.b] }, instead: use c, because: so it is"));
    assertEquals(ruler, ruler("forbid: { calls: [a.b] }, level: error"));
    assertNotEquals(ruler, ruler("forbid: { calls: [a.c] }"));
    assertNotEquals(ruler, ruler("forbid: { calls: [a.b] }, allowed-in: [x/**]"));
    assertNotEquals(ruler, ruler("forbid: { calls: [a.b] }, scope: test"));
  }

  private String ruler(String entry) {
    String text = "custom: [{ id: x, summary: y, " + entry + " }]";
    return new ConfigReader(none).read("ssot.yaml", text).wanted(none).rules().get(0).ruler();
  }

  private RuleBook sample() throws IOException {
    try (InputStream sample = CustomRuleTest.class.getResourceAsStream("ssot.yaml")) {
      return new ConfigReader(none).read("ssot.yaml", sample.readAllBytes()).wanted(none);
    }
  }
}
