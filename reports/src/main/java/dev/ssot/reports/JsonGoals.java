package dev.ssot.reports;

import dev.ssot.config.Target;
import dev.ssot.outcome.Measure;
import dev.ssot.outcome.Score;
import dev.ssot.outcome.TargetReport;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Targets and score in the JSON result. */
record JsonGoals(Json json) {

  /** The first target for a measure as a whole. */
  void ofMeasure(Measure measure, List<TargetReport> targets) throws IOException {
    Optional<TargetReport> whole =
        targets.stream()
            .filter(report -> !report.target().selection().isPart())
            .filter(report -> report.target().selection().measure().equals(measure.name()))
            .findFirst();
    if (whole.isPresent()) {
      json.open("target");
      target(whole.get());
      json.close();
    }
  }

  void target(TargetReport report) throws IOException {
    Target target = report.target();
    json.text("measure", target.measure());
    json.text("scope", Wording.name(target.boundScope()));
    bound("below", target.below());
    bound("atMost", target.atMost());
    bound("atLeast", target.atLeast());
    json.text("by", target.by().map(Object::toString));
    json.text("state", Wording.name(report.state()));
    json.number("value", report.value());
    if (report.isUnjudged()) {
      json.text("reason", report.reason());
    }
  }

  void score(Score score) throws IOException {
    json.open("score");
    json.number("points", score.points().map(Number::doubleValue).orElse(Double.NaN));
    if (score.points().isEmpty()) {
      json.text("reason", score.reason());
    }
    json.list("terms", score.terms(), this::term);
    json.close();
  }

  private void term(Score.Term term) throws IOException {
    json.text("rule", term.rule());
    json.text("level", Wording.name(term.level()));
    json.number("weight", term.weight());
    json.number("value", term.found());
    json.number("examined", term.examined());
  }

  private void bound(String name, Optional<Double> bound) throws IOException {
    if (bound.isPresent()) {
      json.number(name, (double) bound.get());
    }
  }
}
