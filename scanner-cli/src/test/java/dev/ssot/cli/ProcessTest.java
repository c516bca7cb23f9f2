package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class ProcessTest {
  @TempDir Path root;
  @TempDir Path results;

  @BeforeEach
  void writeASingleton() {
    new Trees(root).withSingleton("billing", "Ledger");
  }

  @Test
  void theExitCodeIsThatOfTheCommand() throws Exception {
    assertEquals(ExitCode.PASSED, finished(ssot(List.of(), "scan", root)).exitValue());
    assertEquals(ExitCode.USAGE, finished(ssot(List.of(), "scn")).exitValue());
  }

  @Test
  void aPipeIsUtf8WhateverTheLocaleSays() throws Exception {
    ProcessBuilder builder = ssot(List.of("-Dfile.encoding=US-ASCII"), "scan", root);
    builder.environment().put("LC_ALL", "C");
    Process process = finished(builder);

    assertTrue(out().startsWith(root.getFileName() + " · 1 file"), out());
    assertEquals(ExitCode.PASSED, process.exitValue());
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoFailure() throws Exception {
    ProcessBuilder builder = ssot(List.of(), "explain", "singleton");
    builder.redirectOutput(ProcessBuilder.Redirect.PIPE);
    Process process = builder.start();
    process.getInputStream().close();

    assertEquals(ExitCode.PASSED, process.waitFor());
    assertEquals("", err());
  }

  @Test
  void aFullDiskIsTold() throws Exception {
    File full = new File("/dev/full");
    assumeTrue(full.exists());

    Process process = ssot(List.of(), "scan", root).redirectOutput(full).start();

    assertEquals(ExitCode.USAGE, process.waitFor());
    assertTrue(err().startsWith("ssot: standard output: cannot be written ("), err());
  }

  @Test
  void tooLittleMemoryIsToldWithWhatToDo() throws Exception {
    new Trees(root)
        .with("Big.java", "class Big {" + " int f() { return 1; }".repeat(100_000) + "}");

    Process process = finished(ssot(List.of("-Xmx24m"), "scan", root));

    assertEquals(ExitCode.INCOMPLETE, process.exitValue(), this::err);
    assertTrue(err().contains("ssot: ran out of memory at "), err());
    assertTrue(err().contains("SSOT_JAVA_OPTS=-Xmx1000m"), err());
    assertFalse(err().contains("\tat "), err());
  }

  @Test
  void anInterruptedScanLeavesNoHalfWrittenResult() throws Exception {
    Path json = Files.writeString(results.resolve("result.json"), "the last result");
    for (int i = 0; i < 300; i++) {
      new Trees(root).withSingleton("billing", "Ledger" + i);
    }
    Process process = ssot(List.of(), "scan", root, "-f", "json:" + json).start();
    Thread.sleep(300);
    process.destroy();
    process.waitFor();

    String result = Files.readString(json);
    assertTrue(result.equals("the last result") || result.strip().endsWith("}"), result);
    assertEquals(List.of("err", "result.json"), names());
  }

  private ProcessBuilder ssot(List<String> options, Object... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.ssot.cli.Ssot"));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return new ProcessBuilder(command)
        .redirectError(results.resolve("err").toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
  }

  private Process finished(ProcessBuilder builder) throws Exception {
    Process process = builder.redirectOutput(results.resolve("out").toFile()).start();
    process.waitFor();
    return process;
  }

  private String out() {
    return read("out");
  }

  private String err() {
    return read("err");
  }

  private String read(String name) {
    try {
      return Files.readString(results.resolve(name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(results)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
