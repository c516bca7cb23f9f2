package dev.ssot.cli;

import dev.ssot.config.Selection;
import dev.ssot.config.Target;
import dev.ssot.outcome.Trend;
import dev.ssot.outcome.TrendRenderer;
import dev.ssot.scan.Setup;
import dev.ssot.source.WorkingTree;
import dev.ssot.source.git.History;
import dev.ssot.source.git.History.Commit;
import dev.ssot.source.git.NoSuchHistory;
import dev.ssot.trend.Range;
import dev.ssot.trend.Steps;
import dev.ssot.trend.Trends;
import dev.ssot.trend.Wanted;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ssot trend}: how measures moved over the history, counted with one ruler. */
@Command(
    description = "The curve of each measure over git's history, counted with one ruler.",
    mixinStandardHelpOptions = true)
final class TrendCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "RANGE",
      defaultValue = "HEAD",
      description = "as v1.0..main, or the newest commit alone; default: HEAD. First parents only")
  String range;

  @Option(
      names = "--path",
      paramLabel = "PATH",
      defaultValue = ".",
      description = "the folder whose history it is; default: the one one is in")
  Path path;

  @Option(
      names = "--measure",
      paramLabel = "MEASURE",
      description = "as fragmented-import.count{concept=Ledger}; repeatable; default: all")
  List<String> measures = List.of();

  @Option(names = "--since", paramLabel = "DATE", description = "from this day on (UTC)")
  LocalDate since;

  @Option(names = "--until", paramLabel = "DATE", description = "up to and with this day (UTC)")
  LocalDate until;

  @Option(
      names = "--every",
      paramLabel = "STEP",
      description =
          "commit, day, week, month or a number of commits; default: commit, or week where"
              + " there are more than 300")
  String every;

  @Option(
      names = "--only",
      paramLabel = "GLOB",
      description = "count in files that match, by their path below PATH; repeatable")
  List<String> only = List.of();

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "files to read and points to judge at a time; default: one a processor")
  int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--info", description = "show curves that never moved too")
  boolean info;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT[:FILE]",
      description =
          "console, csv, html, json, markdown; into FILE, else to standard output; repeatable")
  List<String> formats = List.of("console");

  @Mixin private RuleOptions rules;
  @Mixin private CacheOptions cache;

  TrendCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Outlets<TrendRenderer> outlets =
        Outlets.of(TrendRenderer.class, TrendRenderer::format, formats);
    measures.forEach(TrendCommand::check);
    SourceOptions source = source();
    WorkingTree tree = source.treeOfFolder();
    Setup setup = source.setup();
    Steps steps = every == null ? null : steps();
    try (History history = history(tree)) {
      List<Commit> line = new Range(range, since, until).of(history);
      tellWhatIsNotThere(history, line);
      List<Commit> points = (steps == null ? Steps.suiting(line.size()) : steps).of(line);
      Trend trend = count(history, setup, tree.name(), line, points);
      outlets.write(terminal, info, (renderer, how, out) -> renderer.render(trend, how, out));
    }
    return ExitCode.PASSED;
  }

  /** A clone may end before the history does; then the curve is right, and begins too late. */
  private void tellWhatIsNotThere(History history, List<Commit> line) throws IOException {
    if (line.isEmpty() || range.contains("..")) {
      return;
    }
    try {
      history.parent(line.get(line.size() - 1));
    } catch (NoSuchHistory lacking) {
      terminal.err().println("ssot: the curve begins late: " + lacking.getMessage());
    }
  }

  private Trend count(
      History history, Setup setup, String name, List<Commit> line, List<Commit> points)
      throws IOException {
    List<String> bounded =
        setup.config().targets().stream().map(Target::measure).map(String::strip).toList();
    Countdown countdown = new Countdown(terminal);
    try {
      return new Trends(
              history,
              setup,
              new Wanted(List.copyOf(measures), bounded),
              cache.folder().map(folder -> folder.resolve("points")),
              countdown)
          .of(name, line, points);
    } finally {
      countdown.clear();
    }
  }

  private SourceOptions source() {
    SourceOptions source = new SourceOptions();
    source.path = path;
    source.rules = rules;
    source.only = only;
    source.jobs = jobs;
    source.cache = cache;
    return source;
  }

  private History history(WorkingTree tree) throws IOException {
    Optional<History> history = tree.history();
    return history.orElseThrow(
        () -> new UserError(path + ": is in no git repository, and so has no history"));
  }

  private Steps steps() {
    try {
      return Steps.of(every);
    } catch (IllegalArgumentException e) {
      throw new UserError("--every " + e.getMessage());
    }
  }

  private static void check(String measure) {
    try {
      Selection.of(measure);
    } catch (IllegalArgumentException e) {
      throw new UserError("--measure " + measure + ": " + e.getMessage());
    }
  }
}
