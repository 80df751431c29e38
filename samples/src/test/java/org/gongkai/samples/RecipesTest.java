package org.gongkai.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.export.ReportVersion;
import org.gongkai.export.batch.BatchFormat;
import org.gongkai.export.batch.BatchItem;
import org.gongkai.export.batch.BatchOutput;
import org.gongkai.export.batch.BatchSettings;
import org.gongkai.export.batch.Provenance;
import org.gongkai.parsers.ReportParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The queries in the recipes give the results that stand under them. {@code -Drecipes.update=true}
 * writes the results anew.
 */
class RecipesTest {
  private static final Path DOCUMENT = Samples.root().resolve("docs/recipes.md");
  private static final Pattern RECIPE =
      Pattern.compile("(```sql\\n(.*?)```\\n)\\n(?:\\|[^\\n]*\\n)*", Pattern.DOTALL);
  private static final int RECIPES = 11;

  @TempDir Path folder;

  @Test
  void queriesGiveTheResultsUnderThem() throws IOException, SQLException {
    List<DisclosureReport> reports = reports();
    for (BatchFormat format : List.of(BatchFormat.CSV, BatchFormat.PARQUET, BatchFormat.DUCKDB)) {
      write(format, reports);
    }
    String written = Files.readString(DOCUMENT).replace("\r\n", "\n");
    assertThat(RECIPE.matcher(written).results()).hasSize(RECIPES);
    String run = withResults(written);
    if (Boolean.getBoolean("recipes.update")) {
      Files.writeString(DOCUMENT, run);
    }
    assertThat(Files.readString(DOCUMENT).lines().toList())
        .containsExactlyElementsOf(run.lines().toList());
  }

  private static List<DisclosureReport> reports() throws IOException {
    ReportParser parser = ReportParser.create();
    List<DisclosureReport> reports = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Samples.reports())) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String source = Samples.reports().relativize(file).toString().replace('\\', '/');
        reports.add(parser.parse(Files.readAllBytes(file), source));
      }
    }
    return reports;
  }

  private void write(BatchFormat format, List<DisclosureReport> reports) throws IOException {
    BatchSettings settings = new BatchSettings(new Provenance("1.0", "0"), false);
    List<ReportVersion> versions = new ArrayList<>();
    try (BatchOutput output = format.open(folder, settings)) {
      for (DisclosureReport report : reports) {
        output.prepare(BatchItem.ReadReport.of(report)).write();
        versions.add(
            new ReportVersion(
                report.source().name(),
                report.metadata().issuer(),
                report.metadata().reportYear(),
                1,
                1,
                Optional.empty()));
      }
      output.finish(versions);
    }
  }

  private String withResults(String document) throws SQLException {
    StringBuilder all = new StringBuilder();
    try (Connection database =
            DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("reports.duckdb"));
        Statement statement = database.createStatement()) {
      Matcher recipes = RECIPE.matcher(document);
      while (recipes.find()) {
        String sql = recipes.group(2).replace("'out/", "'" + folder + "/");
        try (ResultSet result = statement.executeQuery(sql)) {
          String shown = recipes.group(1) + "\n" + table(result);
          recipes.appendReplacement(all, Matcher.quoteReplacement(shown));
        }
      }
      recipes.appendTail(all);
    }
    return all.toString();
  }

  private static String table(ResultSet result) throws SQLException {
    int columns = result.getMetaData().getColumnCount();
    List<String> heads = new ArrayList<>();
    for (int i = 1; i <= columns; i++) {
      heads.add(result.getMetaData().getColumnLabel(i));
    }
    StringBuilder table = new StringBuilder(row(heads));
    table.append(row(heads.stream().map(head -> "---").toList()));
    while (result.next()) {
      List<String> values = new ArrayList<>();
      for (int i = 1; i <= columns; i++) {
        values.add(String.valueOf(result.getString(i)).replace("|", "\\|"));
      }
      table.append(row(values));
    }
    return table.toString();
  }

  private static String row(List<String> values) {
    return values.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
