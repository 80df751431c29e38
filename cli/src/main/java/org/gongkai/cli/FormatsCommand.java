package org.gongkai.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.export.TextWidth;
import org.gongkai.parsers.ReportParser;
import org.gongkai.parsers.SupportedFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gongkai formats}. */
@Command(
    name = "formats",
    description = {
      "Lists the formats that are read, with an example of how each gives the places of figures.",
      "The format of a file is told from its content; its name may end as it likes."
    },
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = "  gongkai formats")
final class FormatsCommand implements Callable<Integer> {
  private static final List<String> HEAD = List.of("format", "endings", "places", "media type");

  private final Context context;

  @Mixin CommonOptions common;

  FormatsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    List<List<String>> rows = new ArrayList<>(List.of(HEAD));
    ReportParser.supportedFormats().forEach(format -> rows.add(row(format)));
    int[] widths = IntStream.range(0, HEAD.size()).map(column -> width(rows, column)).toArray();
    rows.forEach(row -> context.terminal().out().println(line(row, widths)));
    context.terminal().out().flush();
    return ExitCode.OK;
  }

  private static List<String> row(SupportedFormat format) {
    String endings = format.endings().stream().map(e -> "." + e).collect(Collectors.joining(" "));
    return List.of(
        format.name(), endings, format.places().example().describe(), format.mediaType());
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> TextWidth.of(row.get(column))).max().orElse(0);
  }

  private static String line(List<String> row, int[] widths) {
    return IntStream.range(0, widths.length)
        .mapToObj(column -> TextWidth.padRight(row.get(column), widths[column]))
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }
}
