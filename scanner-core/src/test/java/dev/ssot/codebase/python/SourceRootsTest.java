package dev.ssot.codebase.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssot.codebase.Codebase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where absolute imports start, and what modules are called therefore. */
class SourceRootsTest {
  @Test
  void aFolderSrcIsARoot() {
    Codebase codebase =
        PythonTree.of(
                """
                # file: src/shop/__init__.py
                # file: src/shop/money.py
                class Money: pass
                # file: tests/test_money.py
                from shop.money import Money
                """)
            .codebase();
    assertEquals("shop.money", PythonTree.module(codebase, "src/shop/money.py"));
    assertEquals("shop.money.Money", PythonTree.imported(codebase, "tests/test_money.py", "Money"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pyproject.toml\n[tool.setuptools.packages.find]\nwhere = ['lib/python']",
        "pyproject.toml\n[tool.setuptools.package-dir]\n'' = 'lib/python'",
        "pyproject.toml\n[tool.setuptools.package-dir]\nshop = 'lib/python/shop'",
        "pyproject.toml\n[tool.poetry]\npackages = [{ include = 'shop', from = 'lib/python' }]",
        "pyproject.toml\n[tool.hatch.build.targets.wheel]\npackages = ['lib/python/shop']",
        "pyproject.toml\n[tool.pytest.ini_options]\npythonpath = ['.', './lib/python/']",
        "setup.cfg\n[options]\npackage_dir =\n    = lib/python",
        "setup.cfg\n[options.packages.find]\nwhere = lib/python",
        "pytest.ini\n[pytest]\npythonpath = . lib/python"
      })
  void aSettingsFileMayNameARoot(String settings) {
    Codebase codebase =
        PythonTree.of(
                """
                # file: lib/python/shop/money.py
                class Money: pass
                # file: tests/shop/test_money.py
                from shop.money import Money
                """
                    + "# file: "
                    + settings)
            .codebase();
    assertEquals("shop.money", PythonTree.module(codebase, "lib/python/shop/money.py"));
    assertEquals(
        "shop.money.Money", PythonTree.imported(codebase, "tests/shop/test_money.py", "Money"));
  }

  @Test
  void eachProjectOfATreeHasItsOwnRoots() {
    Codebase codebase =
        PythonTree.of(
                """
                # file: billing/pyproject.toml
                [project]
                name = "billing"
                # file: billing/app/__init__.py
                class Billing: pass
                # file: billing/tests/test_it.py
                from app import Billing, Shipping
                # file: shipping/pyproject.toml
                [project]
                name = "shipping"
                # file: shipping/app/__init__.py
                class Shipping: pass
                # file: shipping/tests/test_it.py
                from app import Shipping
                """)
            .codebase();
    assertEquals(
        "app.Billing", PythonTree.imported(codebase, "billing/tests/test_it.py", "Billing"));
    assertEquals(
        "missing app.Shipping in app",
        PythonTree.imported(codebase, "billing/tests/test_it.py", "Shipping"));
    assertEquals(
        "app.Shipping", PythonTree.imported(codebase, "shipping/tests/test_it.py", "Shipping"));
  }

  @Test
  void aModuleIsCalledAsImportsCallIt() {
    PythonTree unused =
        PythonTree.of(
            """
            # file: backend/app/__init__.py
            # file: backend/app/money.py
            class Money: pass
            # file: backend/app/stock.py
            """);
    String stock = "backend/app/stock.py";
    assertEquals("backend.app.stock", PythonTree.module(unused.codebase(), stock));
    PythonTree short_ = unused.with("backend/run.py", "from app.money import Money\n");
    assertEquals("app.stock", PythonTree.module(short_.codebase(), stock));
    PythonTree both =
        short_
            .with("one.py", "from backend.app.money import Money\n")
            .with("two.py", "from backend.app.money import Money\n");
    assertEquals("backend.app.stock", PythonTree.module(both.codebase(), stock));
    assertEquals(
        "backend.app.money.Money", PythonTree.imported(both.codebase(), "backend/run.py", "Money"));
  }

  @Test
  void everyFileHasANameThoughItCannotBeImported() {
    Codebase codebase =
        PythonTree.of(
                "# file: __init__.py\n# file: my-tools/fix-it.py\n# file: my-tools/app/run.py\n")
            .codebase();
    assertEquals("__init__", PythonTree.module(codebase, "__init__.py"));
    assertEquals("my-tools.fix-it", PythonTree.module(codebase, "my-tools/fix-it.py"));
    assertEquals("app.run", PythonTree.module(codebase, "my-tools/app/run.py"));
  }

  @Test
  void whoIsToldTheRootsLooksForNoOthers() {
    PythonTree tree =
        PythonTree.of(
            """
            # file: one/shop.py
            class Shop: pass
            # file: two/tools/client.py
            from shop import Shop
            import beside
            # file: two/tools/beside.py
            """);
    assertEquals(
        "external shop.Shop",
        PythonTree.imported(tree.codebase("two"), "two/tools/client.py", "Shop"));
    Codebase told = tree.codebase("one", "./two/");
    assertEquals("shop.Shop", PythonTree.imported(told, "two/tools/client.py", "Shop"));
    assertEquals("tools.beside", PythonTree.imported(told, "two/tools/client.py", "beside"));
  }

  @Test
  void aScriptImportsWhatLiesBesideIt() {
    Codebase codebase =
        PythonTree.of(
                """
                # file: scripts/deploy.py
                import helper
                from helper import run
                # file: scripts/helper.py
                def run(): pass
                # file: other/script.py
                import helper
                """)
            .codebase();
    assertEquals("helper", PythonTree.imported(codebase, "scripts/deploy.py", "helper"));
    assertEquals("helper.run", PythonTree.imported(codebase, "scripts/deploy.py", "run"));
    assertEquals("external helper", PythonTree.imported(codebase, "other/script.py", "helper"));
  }

  @Test
  void aScriptInAPackageImportsWhatLiesBesideItToo() {
    Codebase codebase =
        PythonTree.of(
                """
                # file: launcher/__init__.py
                # file: launcher/main.py
                from progress_core import Phase
                # file: launcher/progress_core.py
                class Phase: pass
                """)
            .codebase();
    assertEquals(
        "launcher.progress_core.Phase", PythonTree.imported(codebase, "launcher/main.py", "Phase"));
  }

  @Test
  void theStandardLibraryIsNotHiddenByAFileOfItsName() {
    Codebase codebase =
        PythonTree.of(
                """
                # file: logging/__init__.py
                class OurLog: pass
                # file: app.py
                import logging
                from logging import getLogger, OurLog
                """)
            .codebase();
    assertEquals("external logging", PythonTree.imported(codebase, "app.py", "logging"));
    assertEquals(
        "external logging.getLogger", PythonTree.imported(codebase, "app.py", "getLogger"));
    assertEquals("logging.OurLog", PythonTree.imported(codebase, "app.py", "OurLog"));
  }

  @Test
  void aFolderOfTestsNamedLikeALibraryDoesNotHideIt() {
    Codebase codebase =
        PythonTree.of(
                """
                # file: app/__init__.py
                # file: app/cache.py
                from redis import Redis
                # file: docker/check.py
                # file: tests/redis/__init__.py
                # file: tests/redis/test_cache.py
                from redis import Redis
                import docker
                from docker.errors import NotFound
                """)
            .codebase();
    String test = "tests/redis/test_cache.py";
    assertEquals("external redis.Redis", PythonTree.imported(codebase, "app/cache.py", "Redis"));
    assertEquals("external redis.Redis", PythonTree.imported(codebase, test, "Redis"));
    assertEquals("external docker", PythonTree.imported(codebase, test, "docker"));
    assertEquals(
        "external docker.errors.NotFound", PythonTree.imported(codebase, test, "NotFound"));
  }
}
