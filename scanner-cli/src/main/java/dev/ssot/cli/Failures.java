package dev.ssot.cli;

import dev.ssot.baseline.BaselineException;
import dev.ssot.change.CannotCompare;
import dev.ssot.config.ConfigException;
import dev.ssot.outcome.TemplateException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import picocli.CommandLine.ParameterException;

/**
 * What one is told when it goes wrong, and the exit code that belongs to it.
 *
 * @param err where it is told
 */
record Failures(PrintWriter err) {

  /** Runs the whole, and answers for the errors that no exception handler is given. */
  int guard(IntSupplier work) {
    try {
      return work.getAsInt();
    } catch (Error fault) {
      return failed(fault);
    }
  }

  /** The arguments are wrong. */
  int misused(ParameterException fault) {
    err.println("ssot: " + new Misuse(fault).message());
    err.println("Try '" + fault.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  /** The work could not be done. */
  int failed(Throwable fault) {
    if (fault instanceof ConfigException || fault instanceof BaselineException) {
      err.println(fault.getMessage());
      return ExitCode.USAGE;
    } else if (fault instanceof UserError
        || fault instanceof CannotCompare
        || fault instanceof TemplateException) {
      err.println("ssot: " + fault.getMessage());
      return ExitCode.USAGE;
    } else if (causes(fault).anyMatch(OutOfMemoryError.class::isInstance)) {
      return outOfMemory();
    } else if (fault instanceof UncheckedIOException wrapped) {
      return unreadable(wrapped.getCause());
    }
    return fault instanceof IOException unread ? unreadable(unread) : ours(fault);
  }

  private int outOfMemory() {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    err.println(
        "ssot: ran out of memory at %d MB; give it more: SSOT_JAVA_OPTS=-Xmx%dm ssot ..."
            .formatted(megabytes, roomier(megabytes)));
    return ExitCode.INCOMPLETE;
  }

  /** At least twice as much, in whole thousands. */
  private static long roomier(long megabytes) {
    return (2 * megabytes / 1000 + 1) * 1000;
  }

  private int unreadable(IOException fault) {
    err.println("ssot: " + reason(fault));
    return ExitCode.INCOMPLETE;
  }

  /** The file system's own messages are mostly the mere name of the file. */
  private static String reason(IOException fault) {
    if (fault instanceof AccessDeniedException denied) {
      return denied.getFile() + ": no permission to read it";
    } else if (fault instanceof FileSystemException failed) {
      String why = failed.getReason() == null ? "cannot be read" : failed.getReason();
      return failed.getFile() + ": " + why;
    }
    return fault.getMessage();
  }

  private int ours(Throwable fault) {
    err.println("ssot: this is a fault of ours, not of your code. Please report it with this:");
    fault.printStackTrace(err);
    return ExitCode.INTERNAL;
  }

  private static Stream<Throwable> causes(Throwable fault) {
    return Stream.iterate(fault, cause -> cause != null, Throwable::getCause);
  }
}
