package org.gongkai.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gongkai.cli.explain.CellText;
import org.gongkai.cli.explain.MeasureText;
import org.gongkai.cli.explain.RuleText;
import org.gongkai.core.explain.CellExplanation;
import org.gongkai.core.explain.Explanations;
import org.gongkai.core.explain.RuleExplanation;
import org.gongkai.core.model.Language;
import org.gongkai.core.template.Measure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongkai explain}. */
@Command(
    name = "explain",
    description = {
      "Tells what a finding, a cell of the forms or a measure means, with the rule behind it.",
      "Without a name: all findings."
    },
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongkai explain COLUMN_BALANCE",
      "  gongkai explain requests.granted.natural_person --lang en",
      "  gongkai explain requests.granted          # all cells whose ids begin so",
      "  gongkai explain 'disputes.*.total'",
      "  gongkai explain requests_received"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final int SUGGESTIONS = 3;

  private final Context context;

  @Spec CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME",
      description = "The code of a finding, the id of a cell (or its first parts), or a measure.")
  List<String> names = List.of();

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      converter = LanguageOption.Converter.class,
      description = "Speak this language only: en or zh; default both.")
  @Nullable Language language;

  @Mixin CommonOptions common;

  ExplainCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Set<Language> languages =
        language == null ? EnumSet.allOf(Language.class) : EnumSet.of(language);
    String text =
        names.isEmpty()
            ? RuleText.list(languages)
            : names.stream()
                .map(name -> explain(name, languages).orElseThrow(() -> unknown(name)))
                .collect(Collectors.joining());
    context.terminal().out().print(text);
    context.terminal().out().flush();
    return ExitCode.OK;
  }

  private static Optional<String> explain(String name, Set<Language> languages) {
    Optional<RuleExplanation> rule = Explanations.rule(name);
    if (rule.isPresent()) {
      return rule.map(found -> RuleText.of(found, languages));
    }
    Optional<CellExplanation> cell = Explanations.cell(name);
    if (cell.isPresent()) {
      return cell.map(found -> CellText.of(found, languages));
    }
    List<CellExplanation> cells = Explanations.cells(name);
    if (!cells.isEmpty()) {
      return Optional.of(CellText.list(cells, languages));
    }
    return Measure.all().stream()
        .filter(measure -> measure.id().equals(name))
        .findFirst()
        .map(measure -> MeasureText.of(measure, languages));
  }

  private ParameterException unknown(String name) {
    List<String> near = Explanations.nearest(name, SUGGESTIONS);
    return new ParameterException(
        spec.commandLine(),
        "There is no finding, cell or measure '"
            + name
            + "'."
            + (near.isEmpty() ? "" : " Is one of these meant? " + String.join(", ", near)));
  }
}
