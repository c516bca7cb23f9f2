package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A comparison does not look again at lines that it knows, and says of them what a scan says. */
class KnownLinesTest {
  private static final String OLD = "import javax.servlet.Filter;";

  @TempDir Path folder;
  private Repository shop;

  @BeforeEach
  void moreThanOneLibraryAndAChangeInSomeOfTheFiles() throws Exception {
    shop =
        Repository.in(Files.createDirectories(folder.resolve("shop")))
            .with("a/C.java", OLD + " // the same\nclass C {}\n")
            .with("a/D.java", OLD + " // another text\nclass D {}\n")
            .with("a/E.java", OLD + " // another line\nclass E {}\n")
            .with("a/F.java", OLD + " // other line ends\nclass F {}\n")
            .withSingleton("s", "Cache");
    for (int i = 0; i < 9; i++) {
      shop.with("a/N" + i + ".java", "import jakarta.servlet.Filter;\nclass N" + i + " {}\n");
    }
    shop.commit("first");
    shop.with("a/D.java", OLD + " // another  word\nclass D {}\n")
        .with("a/E.java", "// first\n" + OLD + " // another line\nclass E {}\n")
        .with("a/F.java", OLD + " // other line ends\r\nclass F {}\r\n")
        .with("a/G.java", OLD + " // new\nclass G {}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif"})
  void whatIsSaidOfEachLineIsWhatAScanSays(String format) throws Exception {
    List<JsonNode> scanned = findings(Use.of("scan", shop.root(), "--format", format));
    assertTrue(scanned.toString().contains(format.equals("json") ? "another  word" : "LineHash"));

    Path memory = folder.resolve("memory");
    for (String run : List.of("judging the base", "remembering it")) {
      Use check = Use.of("check", shop.root(), "--cache-dir", memory, "--format", format);
      assertEquals(scanned, findings(check), run);
    }
  }

  /** Without what only a comparison can tell. */
  private static List<JsonNode> findings(Use use) throws Exception {
    JsonNode result = new ObjectMapper().readTree(use.out());
    JsonNode all = result.has("runs") ? result.at("/runs/0/results") : result.get("findings");
    List<JsonNode> findings = new ArrayList<>();
    for (JsonNode each : all) {
      if (!each.path("baselineState").asText().equals("absent")) {
        findings.add(((ObjectNode) each).without(List.of("baselineState", "change")));
      }
    }
    return findings;
  }
}
