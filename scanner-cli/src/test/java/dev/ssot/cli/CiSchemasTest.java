package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/**
 * What services read follows the schemas that are published for it: the files of this repository
 * and the snippets of the documentation. The schemas do not belong to the repository; {@code
 * -Dci.schemas=FOLDER} names a folder with those of SchemaStore, and GitLab's as {@code
 * gitlab-ci.json}.
 */
class CiSchemasTest {
  private static final Path SCHEMAS = Path.of(System.getProperty("ci.schemas", "no folder"));
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Who reads it, by the schema's name, and how a snippet of that begins. */
  private enum Sort {
    GITHUB_ACTION("github-action", "(?!)"),
    GITHUB_WORKFLOW("github-workflow", "on:|- (run|uses):"),
    PRE_COMMIT_HOOKS("pre-commit-hooks", "(?!)"),
    PRE_COMMIT_CONFIG("pre-commit-config", "- repo:"),
    GITLAB("gitlab-ci", "\\w+:\\n  script:");

    private final String schema;
    private final Pattern beginning;

    Sort(String schema, String beginning) {
      this.schema = schema;
      this.beginning = Pattern.compile(beginning);
    }

    /** That a snippet is made for, if it is one of these. */
    static Stream<Sort> of(String snippet) {
      return Stream.of(values()).filter(sort -> sort.beginning.matcher(snippet).lookingAt());
    }

    List<String> violations(String yaml) throws IOException {
      Object content = new Yaml().load(yaml.replaceFirst("(?m)^on:", "'on':"));
      return schema().validate(JSON.valueToTree(around(content))).stream()
          .map(ValidationMessage::getMessage)
          .toList();
    }

    private JsonSchema schema() throws IOException {
      Path file = SCHEMAS.resolve(schema + ".json");
      assumeTrue(Files.exists(file), "-Dci.schemas names no folder with " + file.getFileName());
      try (InputStream in = Files.newInputStream(file)) {
        return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(in);
      }
    }

    /** The document that a list in it is part of. */
    private Object around(Object content) {
      if (!(content instanceof List)) {
        return content;
      }
      return switch (this) {
        case GITHUB_WORKFLOW ->
            Map.of(
                "on",
                "push",
                "jobs",
                Map.of("a", Map.of("runs-on", "ubuntu-latest", "steps", content)));
        case PRE_COMMIT_CONFIG -> Map.of("repos", content);
        case GITHUB_ACTION, PRE_COMMIT_HOOKS, GITLAB -> content;
      };
    }
  }

  @TestFactory
  Stream<DynamicTest> filesFollowTheSchema() {
    return Stream.of(
        follows("action.yml", Sort.GITHUB_ACTION),
        follows(".pre-commit-hooks.yaml", Sort.PRE_COMMIT_HOOKS),
        follows("integrations/gitlab/ssot.gitlab-ci.yml", Sort.GITLAB));
  }

  @TestFactory
  Stream<DynamicTest> snippetsFollowTheSchema() throws IOException {
    return Page.all().stream()
        .flatMap(
            page ->
                page.blocks("yaml").stream()
                    .flatMap(
                        snippet -> Sort.of(snippet).map(sort -> follows(page, sort, snippet))));
  }

  @TestFactory
  Stream<DynamicTest> theSchemaRefusesWhatIsNone() {
    return Stream.of(Sort.values())
        .map(
            sort ->
                dynamicTest(sort.schema, () -> assertFalse(sort.violations("a: [b]\n").isEmpty())));
  }

  private static DynamicTest follows(String path, Sort sort) {
    return dynamicTest(
        path,
        () -> assertEquals(List.of(), sort.violations(Files.readString(Page.ROOT.resolve(path)))));
  }

  private static DynamicTest follows(Page page, Sort sort, String snippet) {
    return dynamicTest(
        page.name() + ", " + sort.schema, () -> assertEquals(List.of(), sort.violations(snippet)));
  }
}
