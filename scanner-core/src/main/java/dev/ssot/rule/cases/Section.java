package dev.ssot.rule.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What stands under one {@code ##} heading of a page. */
record Section(String title, List<Fence> fences) {
  private static final String HEADING = "## ";
  private static final String TICKS = "```";

  /** All sections of a page; headings within a fence are text. */
  static List<Section> of(String page) {
    List<Section> sections = new ArrayList<>();
    List<String> lines = page.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(HEADING)) {
        sections.add(new Section(line.substring(HEADING.length()).strip(), new ArrayList<>()));
      } else if (line.startsWith(TICKS)) {
        Fence fence = fence(lines, i);
        i += 1 + (int) fence.text().lines().count();
        if (!sections.isEmpty()) {
          sections.get(sections.size() - 1).fences.add(fence);
        }
      }
    }
    return sections;
  }

  List<Fence> files() {
    return fences.stream().filter(Fence::isFile).toList();
  }

  /** All that may hold markers. */
  List<Fence> sources() {
    return fences.stream().filter(fence -> fence.isFile() || fence.isConfiguration()).toList();
  }

  Optional<Fence> first(Predicate<Fence> wanted) {
    return fences.stream().filter(wanted).findFirst();
  }

  private static Fence fence(List<String> lines, int start) {
    String opening = lines.get(start);
    String info = opening.replaceFirst("^`+", "");
    String ticks = opening.substring(0, opening.length() - info.length());
    StringBuilder text = new StringBuilder();
    for (int i = start + 1; i < lines.size() && !lines.get(i).strip().equals(ticks); i++) {
      text.append(lines.get(i)).append('\n');
    }
    String[] words = info.strip().split("\\s+", 2);
    return new Fence(words[0], words.length > 1 ? words[1] : "", text.toString());
  }
}
