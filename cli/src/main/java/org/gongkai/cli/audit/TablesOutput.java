package org.gongkai.cli.audit;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.gongkai.export.ErrorsCsv;
import org.gongkai.export.FindingsCsv;

/** {@code findings.csv} and {@code errors.csv}, as {@code extract} writes them. */
public final class TablesOutput implements AuditOutput {
  /** The names of the files. */
  public static final List<String> FILES = List.of("findings.csv", "errors.csv");

  private final Writer findings;
  private final Writer errors;

  /** Begins the tables in a folder. */
  public TablesOutput(StagedFolder folder) throws IOException {
    findings = Files.newBufferedWriter(folder.file(FILES.get(0)), StandardCharsets.UTF_8);
    errors = Files.newBufferedWriter(folder.file(FILES.get(1)), StandardCharsets.UTF_8);
    FindingsCsv.writeHeader(findings);
    ErrorsCsv.writeHeader(errors);
  }

  @Override
  public void unread(UnreadInput input) throws IOException {
    ErrorsCsv.write(input.source(), input.error(), input.message(), input.advice(), errors);
  }

  @Override
  public void report(AuditedReport audited) throws IOException {
    FindingsCsv.write(audited.report(), findings);
  }

  @Override
  public void finish(AuditSummary summary) throws IOException {
    findings.flush();
    errors.flush();
  }

  @Override
  public void close() throws IOException {
    findings.close();
    errors.close();
  }
}
