package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a known fix changes is told with what stands there, from whatever file it is. */
class FixesTest {
  private static final String OLD =
      "import javax.servlet.http.HttpServlet; import javax.servlet.Filter; // \u00e9";
  private static final String LONG = " ".repeat(5_000);

  @TempDir Path root;

  @BeforeEach
  void writeATreeWithALibraryThatMoved() {
    new Trees(root)
        .with("a/A.java", "import jakarta.servlet.Filter;\nclass A {}\n")
        .with("a/B.java", "import jakarta.servlet.ServletException;\nclass B {}\n")
        .with("a/C.java", "\r\n" + OLD + "\r\nclass C {}\r\n")
        .with("a/D.java", LONG + "import javax.servlet.Filter;\nclass D {}\n");
  }

  @Test
  void jsonHasTheLinesThatChange() throws Exception {
    JsonNode edits = fixed("json").findValue("fix").get("edits");

    assertEquals(3, edits.size());
    for (JsonNode edit : edits) {
      boolean isLong = edit.get("path").asText().equals("a/D.java");
      assertEquals(isLong, edit.path("lines").isMissingNode(), "too long to be shown");
      assertTrue(isLong || edit.at("/lines/0").asText().equals(OLD));
    }
  }

  @Test
  void whatSarifReplacesIsTheImportAndNothingElse() throws Exception {
    JsonNode changes = fixed("sarif").findValue("artifactChanges");

    assertEquals(2, changes.size());
    for (JsonNode change : changes) {
      Path file = root.resolve(change.at("/artifactLocation/uri").asText());
      for (JsonNode replacement : change.get("replacements")) {
        JsonNode region = replacement.get("deletedRegion");
        assertEquals(region.get("startLine"), region.get("endLine"));
        String removed =
            Files.readAllLines(file)
                .get(region.get("startLine").asInt() - 1)
                .substring(
                    region.get("startColumn").asInt() - 1, region.get("endColumn").asInt() - 1);
        assertEquals(
            removed.replace("javax", "jakarta"), replacement.at("/insertedContent/text").asText());
      }
    }
  }

  private JsonNode fixed(String format) throws Exception {
    Use use = Use.of("scan", root, "--format", format);
    assertFalse(use.out().isEmpty(), use.err());
    return new ObjectMapper().readTree(use.out());
  }
}
