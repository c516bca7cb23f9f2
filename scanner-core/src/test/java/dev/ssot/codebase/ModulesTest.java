package dev.ssot.codebase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModulesTest {
  @Test
  void aFileBelongsToTheNearestBuildFileAboveIt() {
    Modules modules =
        Modules.of(List.of("pom.xml", "shop/pom.xml", "web/build.gradle.kts", "py/pyproject.toml"));

    assertEquals("shop", modules.of("shop/a/b/C.java"));
    assertEquals("web", modules.of("web/C.java"));
    assertEquals("py", modules.of("py/x/y.py"));
    assertEquals("", modules.of("tools/C.java"));
    assertEquals("", modules.of("C.java"));
  }

  @Test
  void aGradleFileMayBeNamedLikeItsFolder() {
    Modules modules =
        Modules.of(List.of("spring-core/spring-core.gradle", "gradle/publications.gradle"));

    assertEquals("spring-core", modules.of("spring-core/api/C.java"));
    assertEquals("", modules.of("gradle/C.java"));
  }

  @Test
  void sourceSetsMakeAModuleToo() {
    Modules modules =
        Modules.of(
            List.of(
                "build.gradle",
                "clients/src/main/java/A.java",
                "connect/api/src/test/java/B.java",
                "src/main/java/C.java",
                "libsrc/main/D.java"));

    assertEquals("clients", modules.of("clients/src/main/java/A.java"));
    assertEquals("clients", modules.of("clients/src/generated/java/A.java"));
    assertEquals("connect/api", modules.of("connect/api/src/test/java/B.java"));
    assertEquals("", modules.of("src/main/java/C.java"));
    assertEquals("", modules.of("libsrc/main/D.java"));
  }

  @Test
  void aSetupWithinAPackageBuildsNothing() {
    Modules modules =
        Modules.of(List.of("app/__init__.py", "app/setup.py", "lib/setup.py", "tests/setup.cfg"));

    assertEquals("", modules.of("app/models.py"));
    assertEquals("lib", modules.of("lib/x/a.py"));
    assertEquals("", modules.of("tests/a.py"));
  }
}
