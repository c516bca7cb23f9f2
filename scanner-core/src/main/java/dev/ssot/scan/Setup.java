package dev.ssot.scan;

import dev.ssot.cache.FactsCache;
import dev.ssot.codebase.Layout;
import dev.ssot.codebase.Scopes;
import dev.ssot.config.Config;
import dev.ssot.config.ConfigLocator;
import dev.ssot.config.ConfigReader;
import dev.ssot.config.ScanSettings;
import dev.ssot.language.FactsStore;
import dev.ssot.language.FrontEnds;
import dev.ssot.language.Language;
import dev.ssot.language.Progress;
import dev.ssot.memory.Memory;
import dev.ssot.rule.Choices;
import dev.ssot.rule.ConfiguredRule;
import dev.ssot.rule.RuleBook;
import dev.ssot.source.Glob;
import dev.ssot.source.Selection;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How to scan.
 *
 * @param book all rules that there are, as their pages have them
 * @param rules as configured
 * @param only what is reported on, as globs and folders; empty means all. The rest is read and
 *     indexed all the same
 * @param asOf the day that dates are compared with; without one nothing is past its date
 * @param jobs how many files are read at a time; the result does not depend on it
 * @param store of what was parsed before; the result does not depend on it
 * @param memory of commits that were judged before; neither does it on this
 * @param given what rules chose in the tree that this one is compared with
 */
public record Setup(
    Config config,
    RuleBook book,
    RuleBook rules,
    List<Language> languages,
    List<String> only,
    Optional<LocalDate> asOf,
    int jobs,
    Progress progress,
    FactsStore store,
    Memory memory,
    Choices given) {

  /** Keeps the globs from changing. */
  public Setup {
    only = List.copyOf(only);
  }

  /**
   * With the languages and rules that the class path offers, and the nearest configuration; a path
   * within the tree narrows what is reported.
   *
   * @throws dev.ssot.config.ConfigException if the configuration holds a mistake
   */
  public static Setup nearest(Path path) {
    return of(ConfigLocator.nearest(path)).below(path, List.of());
  }

  /**
   * With the languages and rules that the class path offers.
   *
   * @param configuration the file; none means the defaults
   * @throws dev.ssot.config.ConfigException if the configuration holds a mistake
   */
  public static Setup of(Optional<Path> configuration) {
    return of(configuration, RuleBook.of(Setup.class.getClassLoader()));
  }

  /**
   * With the languages and rules that the class path offers.
   *
   * @param name what the user calls the configuration
   * @param configuration its text
   * @throws dev.ssot.config.ConfigException if the configuration holds a mistake
   */
  public static Setup of(String name, String configuration) {
    RuleBook book = RuleBook.of(Setup.class.getClassLoader());
    return of(new ConfigReader(book).read(name, configuration), book);
  }

  /**
   * With the languages that the class path offers, and other rules.
   *
   * @param configuration the file; none means the defaults
   * @param book all rules that there are but for those that the configuration declares
   * @throws dev.ssot.config.ConfigException if the configuration holds a mistake
   */
  public static Setup of(Optional<Path> configuration, RuleBook book) {
    return of(
        configuration.map(file -> new ConfigReader(book).read(file)).orElseGet(Config::defaults),
        book);
  }

  private static Setup of(Config config, RuleBook book) {
    return new Setup(
        config,
        book,
        config.wanted(book),
        ServiceLoader.load(Language.class, Setup.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(Language::id))
            .toList(),
        List.of(),
        Optional.empty(),
        Runtime.getRuntime().availableProcessors(),
        Progress.NONE,
        FactsStore.NONE,
        Memory.NONE,
        Choices.NONE);
  }

  /**
   * The same by another configuration.
   *
   * @throws IllegalArgumentException if it is not made for the same rules
   */
  public Setup judgedBy(Config other) {
    RuleBook wanted = other.wanted(book);
    return new Setup(
        other, book, wanted, languages, only, asOf, jobs, progress, store, memory, given);
  }

  /** The same, reporting only on files that match one of these globs, by paths from the root. */
  public Setup only(List<String> globs) {
    return new Setup(
        config, book, rules, languages, globs, asOf, jobs, progress, store, memory, given);
  }

  /**
   * The same, reporting only on a folder or file of the tree that it belongs to; the rest is read
   * and indexed all the same.
   *
   * @param globs what is reported of it, by paths below it; empty means all
   */
  public Setup below(Path path, List<String> globs) {
    return only(Narrowing.globs(path, globs));
  }

  /** The same as it looks on a day. */
  public Setup asOf(Optional<LocalDate> day) {
    return new Setup(
        config, book, rules, languages, only, day, jobs, progress, store, memory, given);
  }

  /** The same with another number of threads. */
  public Setup jobs(int number) {
    return new Setup(
        config, book, rules, languages, only, asOf, number, progress, store, memory, given);
  }

  /** The same, telling how far the reading is. */
  public Setup progress(Progress listener) {
    return new Setup(
        config, book, rules, languages, only, asOf, jobs, listener, store, memory, given);
  }

  /**
   * The same, keeping what is parsed, and how commits are judged, in a folder for the next time.
   *
   * @param folder on the machine's own file system; empty means that nothing is kept
   */
  public Setup cache(Optional<Path> folder) {
    FactsStore kept =
        folder.<FactsStore>map(at -> FactsCache.in(at.resolve("facts"))).orElse(FactsStore.NONE);
    Memory judged = new Memory(folder.map(at -> at.resolve("judged")));
    return new Setup(
        config, book, rules, languages, only, asOf, jobs, progress, kept, judged, given);
  }

  /** The same, where rules go by what they chose in another tree. */
  public Setup given(Choices others) {
    return new Setup(
        config, book, rules, languages, only, asOf, jobs, progress, store, memory, others);
  }

  /** The same with some of the rules and languages only. */
  public Setup narrowed(RuleBook someRules, List<Language> someLanguages) {
    return new Setup(
        config, book, someRules, someLanguages, only, asOf, jobs, progress, store, memory, given);
  }

  /** How each rule's measures are counted, by its id. */
  public Map<String, String> rulers() {
    Rulers rulers = new Rulers(this);
    return rules.rules().stream()
        .collect(Collectors.toMap(ConfiguredRule::id, rulers::of, (a, b) -> a, TreeMap::new));
  }

  /** How files are read. */
  public FrontEnds frontEnds() {
    return new FrontEnds(languages, jobs, FrontEnds.PATIENCE, progress, store);
  }

  /** Which files are read. */
  public Selection selection() {
    ScanSettings scan = config.scan();
    return new Selection(globs(scan.include()), globs(scan.exclude()), frontEnds()::reads);
  }

  Scopes scopes() {
    ScanSettings scan = config.scan();
    return Scopes.of(globs(scan.tests()), globs(scan.generated()));
  }

  Layout layout(Collection<String> paths) {
    ScanSettings scan = config.scan();
    return new Layout(
        scan.pythonRoots(),
        scan.python(),
        Set.copyOf(paths),
        given.byRule().getOrDefault(Choices.TREE, Map.of()));
  }

  /** Of paths: whether findings in the file are told. */
  Predicate<String> reported() {
    List<Glob> wanted = globs(only);
    return path -> wanted.isEmpty() || wanted.stream().anyMatch(glob -> glob.matches(path));
  }

  /** The one that reads files of this path. */
  Optional<Language> language(String path) {
    return languages.stream().filter(language -> language.reads(path)).findFirst();
  }

  boolean isSourceFile(String path) {
    return languages.stream().anyMatch(each -> each.isSource() && each.reads(path));
  }

  boolean isSource(String language) {
    return languages.stream().anyMatch(each -> each.id().equals(language) && each.isSource());
  }

  private static List<Glob> globs(List<String> patterns) {
    return patterns.stream().map(Glob::ofPath).toList();
  }
}
