package dev.ssot.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void aWordStartsAtAHumpOrBehindASeparator() {
    assertEquals(List.of("user", "Session"), Words.of("userSession"));
    assertEquals(List.of("MAX", "SIZE"), Words.of("MAX_SIZE"));
    assertEquals(List.of("a", "b"), Words.of("__a$_b_"));
    assertEquals(List.of("utf8", "Reader"), Words.of("utf8Reader"));
  }

  @Test
  void severalCapitalsAreOneWordButForTheLastBeforeASmallLetter() {
    assertEquals(List.of("HTTP", "Server", "V2"), Words.of("HTTPServerV2"));
    assertEquals(List.of("to", "URL"), Words.of("toURL"));
    assertEquals(List.of("X", "Axis"), Words.of("XAxis"));
  }

  @Test
  void lettersBeyondAsciiBelongToTheWordAroundThem() {
    assertEquals(List.of("größe", "Max"), Words.of("größeMax"));
    assertEquals(List.of("éÉ"), Words.of("éÉ"));
  }

  @Test
  void theFirstWordIsThatOfTheList() {
    for (String name : List.of("checkAll", "_check_all", "check", "HTTPServer", "éÉ")) {
      assertEquals(Words.of(name).get(0), Words.first(name));
    }
    assertEquals("", Words.first("__"));
    assertEquals(List.of(), Words.of("__"));
  }

  @Test
  void onlyTheNumberAtTheEndIsTakenOff() {
    assertEquals("Store", Words.withoutNumber("Store42"));
    assertEquals("V2Store", Words.withoutNumber("V2Store"));
    assertEquals("", Words.withoutNumber("42"));
  }

  @Test
  void aRoleIsTheLastWordThatIsNoAffixAndNoVersion() {
    RoleName.Reader reader = new RoleName.Reader(RoleName.ROLES, RoleName.AFFIXES);
    assertEquals(
        Optional.of(new RoleName("User Session", "Manager")),
        reader.read("DefaultUserSessionManagerImpl2"));
    assertEquals(Optional.of(new RoleName("User", "Store")), reader.read("UserV2Store"));
    assertEquals(Optional.empty(), reader.read("Manager"));
    assertEquals(Optional.empty(), reader.read("UserManagers"));
  }
}
