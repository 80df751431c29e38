package org.gongkai.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.cli.audit.AuditOutput;
import org.gongkai.cli.audit.JsonOutput;
import org.gongkai.cli.audit.Places;
import org.gongkai.cli.audit.SarifOutput;
import org.gongkai.cli.audit.StagedFolder;
import org.gongkai.cli.audit.TablesOutput;
import org.gongkai.cli.audit.TextOutput;
import org.gongkai.cli.audit.TextStyle;
import org.gongkai.core.model.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The open outputs of an audit. */
final class AuditOutputs implements AutoCloseable {
  private final List<AuditOutput> outputs = new ArrayList<>();

  /** All that were opened, in that order. */
  List<AuditOutput> all() {
    return Collections.unmodifiableList(outputs);
  }

  /** Opens the tables of a folder, if there is one. */
  void openTables(@Nullable StagedFolder folder) throws IOException {
    if (folder != null) {
      outputs.add(new TablesOutput(folder));
    }
  }

  /** Opens what people look at, as far as it was asked for. */
  void openShown(
      ShownOptions shown,
      CommandSpec command,
      Language language,
      Places places,
      int threads,
      Consumer<String> warnings)
      throws IOException {
    shown.openXlsx(command, language, places).ifPresent(outputs::add);
    shown.openHtml(command, language, places, threads, warnings).ifPresent(outputs::add);
  }

  /**
   * Opens the findings in a format.
   *
   * @param folder where all but text goes; null for the standard output
   * @param out the standard output
   * @param single whether one report is audited
   */
  void openFindings(
      AuditFormat format,
      @Nullable StagedFolder folder,
      Writer out,
      Language language,
      boolean single)
      throws IOException {
    outputs.add(
        switch (format) {
          case text ->
              new TextOutput(
                  out, new TextStyle(language, Boolean.getBoolean("gongkai.colour")), single);
          case json -> new JsonOutput(writer(format, folder, out));
          case sarif -> new SarifOutput(writer(format, folder, out), language);
        });
  }

  private static Writer writer(AuditFormat format, @Nullable StagedFolder folder, Writer out)
      throws IOException {
    return folder == null
        ? out
        : Files.newBufferedWriter(folder.file(format.fileName()), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    for (AuditOutput output : outputs) {
      output.close();
    }
  }
}
