package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ssot facts} keeps its contract. */
class FactsCommandTest {
  private static final String JAVA =
      """
      package shop;

      import java.util.List;
      import java.util.function.*;
      import static java.lang.Math.max;
      import static java.util.Map.*;

      class Cart {
        Cart(int size) {}

        static class Line {
          Cart of() {
            return new Cart(max(1, 2));
          }
        }
      }
      """;

  private static final String PYTHON =
      """
      import os.path as paths
      from . import sibling
      from shop.cart import Cart as Basket, Line
      from shop.all import *

      class Order(Basket):
          class Part:
              def make(self):
                  return Line()

      async def main():
          return Order()
      """;

  @TempDir Path root;

  @Test
  void tellsOfJava() throws JsonProcessingException {
    new Trees(root).with("shop/Cart.java", JAVA);
    JsonNode file = only(Use.of("facts", root));

    assertEquals("shop/Cart.java", file.get("path").asText());
    assertEquals("java", file.get("language").asText());
    assertEquals("shop", file.get("package").asText());
    assertEquals(
        List.of(
            "java.util.List null single 3",
            "java.util.function.* null on-demand 4",
            "java.lang.Math.max null static 5",
            "java.util.Map.* null static-on-demand 6"),
        rows(file, "imports", "name", "alias", "kind", "line"));
    assertEquals(
        List.of("Cart class 8", "Cart.Line class 11"), rows(file, "types", "name", "kind", "line"));
    assertEquals(
        List.of("Cart.Cart 9", "Cart.Line.of 12"), rows(file, "functions", "name", "line"));
    assertEquals(List.of("Cart 13"), rows(file, "creations", "type", "line"));
    assertEquals(List.of(), rows(file, "problems", "line", "message"));
  }

  @Test
  void tellsOfPython() throws JsonProcessingException {
    new Trees(root).with("shop/order.py", PYTHON);
    JsonNode file = only(Use.of("facts", root));

    assertEquals("python", file.get("language").asText());
    assertEquals(
        List.of(
            "os.path paths module 1",
            ".sibling null single 2",
            "shop.cart.Cart Basket single 3",
            "shop.cart.Line null single 3",
            "shop.all.* null on-demand 4"),
        rows(file, "imports", "name", "alias", "kind", "line"));
    assertEquals(
        List.of("Order class 6", "Order.Part class 7"),
        rows(file, "types", "name", "kind", "line"));
    assertEquals(List.of("Order.Part.make 8", "main 11"), rows(file, "functions", "name", "line"));
    assertEquals(List.of("Line 9", "Order 12"), rows(file, "creations", "type", "line"));
  }

  @Test
  void aProblemHasItsLineAndTheRestIsTold() throws JsonProcessingException {
    new Trees(root).with("a.py", "class A:\n    pass\n\ndef f(:\n    pass\n");
    JsonNode file = only(Use.of("facts", root));

    assertEquals(4, file.get("problems").get(0).get("line").asInt());
    assertTrue(file.get("problems").get(0).get("message").isTextual());
    assertEquals(List.of("A class 1"), rows(file, "types", "name", "kind", "line"));
  }

  @Test
  void aSingleFileIsTakenByItself() throws JsonProcessingException {
    new Trees(root).with("shop/Cart.java", JAVA).with("shop/order.py", PYTHON);

    JsonNode file = only(Use.of("facts", root.resolve("shop/Cart.java")));

    assertEquals("Cart.java", file.get("path").asText());
  }

  @Test
  void aFileWithinACheckoutKeepsItsPathThere() throws JsonProcessingException {
    new Trees(root).underGit().with("shop/Cart.java", JAVA);

    JsonNode file = only(Use.of("facts", root.resolve("shop/Cart.java")));

    assertEquals("shop/Cart.java", file.get("path").asText());
  }

  @Test
  void aFileThatIsNotReadIsAMistake() {
    new Trees(root).with("notes.txt", "");
    Path file = root.resolve("notes.txt");

    assertEquals(
        new Use(
            ExitCode.USAGE,
            "",
            "ssot: "
                + file
                + ": is not read; its language is unknown, or it is excluded or ignored\n"),
        Use.of("facts", file));
  }

  private static JsonNode only(Use use) throws JsonProcessingException {
    assertEquals(ExitCode.PASSED, use.code(), use.err());
    assertEquals(1, use.out().lines().count(), use.out());
    return new ObjectMapper().readTree(use.out());
  }

  private static List<String> rows(JsonNode file, String list, String... keys) {
    List<String> rows = new ArrayList<>();
    for (JsonNode entry : file.get(list)) {
      List<String> row = new ArrayList<>();
      for (String key : keys) {
        assertTrue(entry.has(key), () -> list + " has no " + key + ": " + entry);
        row.add(entry.get(key).asText());
      }
      rows.add(String.join(" ", row));
    }
    return rows;
  }
}
