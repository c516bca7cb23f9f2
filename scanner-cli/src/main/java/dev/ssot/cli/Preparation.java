package dev.ssot.cli;

import dev.ssot.language.Language;
import java.util.List;
import java.util.ServiceLoader;

/** What is begun while the command line is made sense of, which takes as long. */
final class Preparation {
  private static final List<String> READING = List.of("scan", "check");

  private Preparation() {}

  /** Begins it, and does not wait. */
  static void begin(String[] arguments) {
    begin("ssot-rules", ShippedRules::book);
    if (arguments.length > 0 && READING.contains(arguments[0])) {
      begin("ssot-languages", Preparation::prepareLanguages);
    }
  }

  private static void prepareLanguages() {
    ServiceLoader.load(Language.class, Ssot.class.getClassLoader()).forEach(Language::prepare);
  }

  private static void begin(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    // Whoever needs what could not be made ready meets the fault again, and tells it.
    thread.setUncaughtExceptionHandler((failed, fault) -> {});
    thread.start();
  }
}
