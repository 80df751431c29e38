package org.gongkai.cli.audit;

import java.nio.file.Path;
import org.gongkai.core.report.DisclosureReport;
import org.jspecify.annotations.Nullable;

/**
 * A report with all its findings, those against other reports last.
 *
 * @param report the report
 * @param file the file it was read from; null for a file of an archive
 */
public record AuditedReport(DisclosureReport report, @Nullable Path file) {}
