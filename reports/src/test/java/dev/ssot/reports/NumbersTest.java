package dev.ssot.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "7|7",
        "999|999",
        "1000|1,000",
        "48213|48,213",
        "1234567|1,234,567",
        "-1000|-1,000",
        "-147|-147"
      })
  void thousandsAreSetApart(long number, String shown) {
    assertEquals(shown, Numbers.count(number));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 100 %", "0.9999999, 99.9 %", "0.99999, 99.9 %", "0.9731, 97.3 %", "0.99, 99.0 %",
    "0.5, 50.0 %", "0.001, 0.1 %", "0.0009, <0.1 %", "0.00000001, <0.1 %", "0, 0 %"
  })
  void onlyAllIsAHundredPercentAndOnlyNoneIsZero(double share, String shown) {
    assertEquals(shown, Numbers.percent(share));
  }

  @ParameterizedTest
  @CsvSource({
    "267, 267",
    "0.9731, 0.9731",
    "0.30000000000000004, 0.3",
    "0.6666666666, 0.666667",
    "0.99999999, 0.999999",
    "0.00000001, 0.000001",
    "0, 0",
    "1, 1",
    "414000000, 414000000"
  })
  void programsGetSixDigitsAtMost(double number, String shown) {
    assertEquals(shown, Numbers.exact(number).toPlainString());
  }

  @Test
  void nounsFollowTheirNumber() {
    assertEquals("1 file", Numbers.count(1, "file"));
    assertEquals("0 files", Numbers.count(0, "file"));
    assertEquals("1,461 files", Numbers.count(1_461, "file"));
  }
}
