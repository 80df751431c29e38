package org.gongkai.core.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.core.check.RuleSettings;
import org.gongkai.core.report.DisclosureReport;
import org.jspecify.annotations.Nullable;

/**
 * Holds many reports against each other: the years of one issuer, the texts of all, a government's
 * summary and the bodies under it. Takes the reports one by one and keeps of each a digest; when
 * all are there, {@link #findings()} gives each report's findings.
 *
 * <pre>
 * SeriesAudit audit = new SeriesAudit(RuleSettings.defaults(), IssuerAliases.none());
 * reports.forEach(audit::add);
 * SeriesFindings found = audit.findings();
 * List&lt;Finding&gt; ofTheFirst = found.of(0, reports.get(0));
 * </pre>
 *
 * <p>Not for use by several threads at once; digests may be made by others.
 */
public final class SeriesAudit {
  private final RuleSettings settings;
  private final IssuerAliases aliases;
  private final @Nullable IssuerName parent;
  private final List<ReportDigest> digests = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();

  /** An audit without a government's summary. */
  public SeriesAudit(RuleSettings settings, IssuerAliases aliases) {
    this(settings, aliases, null);
  }

  private SeriesAudit(RuleSettings settings, IssuerAliases aliases, @Nullable IssuerName parent) {
    this.settings = settings;
    this.aliases = aliases;
    this.parent = parent;
  }

  /**
   * The same audit, still without reports, in which the summary of a government is held against the
   * sum of all other bodies of the run.
   */
  public SeriesAudit withParent(String government) {
    return new SeriesAudit(settings, aliases, aliases.current(IssuerName.of(government)));
  }

  /**
   * The government of {@link #withParent}, by the name under which its reports are put together.
   */
  public Optional<String> parent() {
    return Optional.ofNullable(parent).map(IssuerName::text);
  }

  /** Takes a report; returns its number, counted from 0. */
  public int add(DisclosureReport report) {
    return add(ReportDigest.of(report));
  }

  /** Takes the digest of a report; returns its number, counted from 0. */
  public int add(ReportDigest digest) {
    digests.add(digest);
    return digests.size() - 1;
  }

  /** Takes note of a source that could not be read: a report that seems missing may be in it. */
  public void addUnread(String source) {
    unread.add(source);
  }

  /** What was found between the reports that were added. */
  public SeriesFindings findings() {
    return new SeriesFindings(
        settings, new Run(digests, aliases, unread), Optional.ofNullable(parent));
  }
}
