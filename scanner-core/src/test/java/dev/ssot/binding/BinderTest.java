package dev.ssot.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ssot.yaml.Mistakes;
import dev.ssot.yaml.Tree;
import dev.ssot.yaml.YamlReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class BinderTest {
  private final Mistakes mistakes = new Mistakes();

  enum Ripeness {
    GREEN,
    JUST_RIGHT
  }

  record Fruit(
      String name,
      int count,
      double weight,
      boolean isSweet,
      Ripeness ripeness,
      LocalDate pickedOn,
      Optional<Long> price,
      List<List<Integer>> rows,
      SortedMap<String, Map<String, Basket>> baskets,
      Tree rest) {}

  record Basket(Optional<String> of, Lid lid) {}

  record Lid(List<String> colours) {}

  @Test
  void theTypesOfTheComponentsSayWhatIsRead() {
    Fruit fruit =
        read("""
                name: 007
                count: -1
                weight: 1.5e1
                is-sweet: true
                ripeness: just-right
                picked-on: 2026-11-21
                price: 3
                rows: [[1, 2], []]
                baskets: { b: {}, a: { x: { of: straw, lid: { colours: [red] } }, w: } }
                rest: { any: [thing] }
                """)
            .orElseThrow();

    assertEquals("007", fruit.name);
    assertEquals(-1, fruit.count);
    assertEquals(15, fruit.weight);
    assertEquals(true, fruit.isSweet);
    assertEquals(Ripeness.JUST_RIGHT, fruit.ripeness);
    assertEquals(LocalDate.of(2026, 11, 21), fruit.pickedOn);
    assertEquals(Optional.of(3L), fruit.price);
    assertEquals(List.of(List.of(1, 2), List.of()), fruit.rows);
    assertEquals(List.of("a", "b"), List.copyOf(fruit.baskets.keySet()));
    assertEquals(
        List.of(
            Map.entry("x", new Basket(Optional.of("straw"), new Lid(List.of("red")))),
            Map.entry("w", new Basket(Optional.empty(), new Lid(List.of())))),
        List.copyOf(fruit.baskets.get("a").entrySet()));
    assertEquals("any", fruit.rest.entries().get(0).key());
  }

  @Test
  void everyWrongTypeIsAMistakeOfItsOwn() {
    read(
        """
        name: [Apple]
        count: 1.5
        weight: NaN
        is-sweet: yes
        ripeness: just-rihgt
        picked-on: today
        price: 99999999999999999999
        rows: [1, [x]]
        baskets: [straw]
        """);

    assertEquals(
        """
        1:7  name: must be a text; not a list
        2:8  count: must be a whole number; not the text "1.5"
        3:9  weight: must be a number; not the text "NaN"
        4:11  is-sweet: must be true or false; not the text "yes"
        5:11  ripeness: unknown word "just-rihgt"; did you mean just-right? (valid: green, just-right)
        6:12  picked-on: must be a date, such as 2027-03-31; not the text "today"
        7:8  price: must be a whole number; not the text "99999999999999999999"
        8:8  rows[0]: must be a list, as in ["1"]; not the text "1"
        8:12  rows[1][0]: must be a whole number; not the text "x"
        9:10  baskets: must be a mapping; not a list
        """,
        told());
  }

  @Test
  void whatMustBeThereAndIsNotIsTold() {
    read("{ name: , count: 1, weight: 1, is-sweet: true, ripeness: green }");

    assertEquals("1:1  name: is missing\n1:1  picked-on: is missing\n", told());
  }

  @Test
  void aCommaInAnUnquotedTextIsExplained() {
    read("baskets: { a: { b: { of: straw, or wood } } }");

    assertEquals(
        "1:33  baskets.a.b.or wood: is no key; between { and } a text with a comma must stand in"
            + " quotes",
        told().lines().filter(line -> line.contains("wood")).findFirst().orElseThrow());
  }

  record Basin(Set<String> water) {}

  @Test
  void aComponentThatCannotBeWrittenIsTheProgrammersFault() {
    Tree tree = new YamlReader(mistakes).read("water: [wet]").orElseThrow();
    var binder = new Binder(mistakes);

    var e = assertThrows(IllegalStateException.class, () -> binder.read(tree, Basin.class, ""));
    assertEquals("java.util.Set<java.lang.String> cannot be written", e.getMessage());
  }

  @Test
  void whatIsLaidOverARecordLeavesTheOthersAlone() {
    var lid = new Lid(List.of("red"));
    var basket = new Basket(Optional.of("straw"), lid);

    Tree tree = new YamlReader(mistakes).read("of: wood").orElseThrow();

    assertEquals(
        Optional.of(new Basket(Optional.of("wood"), lid)),
        new Binder(mistakes).lay(tree, basket, ""));
  }

  @Test
  void jsonSpeaksOfARecordInTheWordsItIsReadBy() throws JsonProcessingException {
    Object record = new Object[] {new Basket(Optional.empty(), new Lid(List.of("r,e", "d")))}[0];

    assertEquals(
        new ObjectMapper().readTree("{\"lid\":{\"colours\":[\"r,e\",\"d\"]},\"of\":null}"),
        Json.of(record));
    assertEquals("\"just-right\"", Json.of(Ripeness.JUST_RIGHT).toString());
  }

  private Optional<Fruit> read(String text) {
    return new YamlReader(mistakes)
        .read(text)
        .flatMap(tree -> new Binder(mistakes).read(tree, Fruit.class, ""));
  }

  private String told() {
    var lines = new StringBuilder();
    mistakes.all().forEach(mistake -> lines.append(mistake).append('\n'));
    return lines.toString();
  }
}
