package org.gongkai.core.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of itself. Everything is as printed; what it does not say is empty. Immutable.
 */
public final class ReportMetadata {
  private final @Nullable String title;
  private final @Nullable String issuer;
  private final @Nullable Integer reportYear;
  private final @Nullable Period period;
  private final @Nullable LocalDate published;
  private final @Nullable Scope scope;
  private final Contact contact;

  private ReportMetadata(Builder builder) {
    title = builder.title;
    issuer = builder.issuer;
    reportYear = builder.reportYear;
    period = builder.period;
    published = builder.published;
    scope = builder.scope;
    contact = builder.contact;
  }

  /** A builder with nothing in it. */
  public static Builder builder() {
    return new Builder();
  }

  /** The title as printed, its lines joined. */
  public Optional<String> title() {
    return Optional.ofNullable(title);
  }

  /** The body that issued the report, as the title, the signature or the introduction names it. */
  public Optional<String> issuer() {
    return Optional.ofNullable(issuer);
  }

  /** The calendar year that the report covers: the title's, without one the period's. */
  public OptionalInt reportYear() {
    return reportYear == null ? OptionalInt.empty() : OptionalInt.of(reportYear);
  }

  /** The period that the figures cover; empty where a date of it is not fully legible. */
  public Optional<Period> period() {
    return Optional.ofNullable(period);
  }

  /** The date of the report (its signature or its date line), where it prints one. */
  public Optional<LocalDate> published() {
    return Optional.ofNullable(published);
  }

  /** Whether the figures are one organ's or an area's; empty where the text does not tell. */
  public Optional<Scope> scope() {
    return Optional.ofNullable(scope);
  }

  /** How to reach the issuer. */
  public Contact contact() {
    return contact;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof ReportMetadata other
        && Objects.equals(title, other.title)
        && Objects.equals(issuer, other.issuer)
        && Objects.equals(reportYear, other.reportYear)
        && Objects.equals(period, other.period)
        && Objects.equals(published, other.published)
        && scope == other.scope
        && contact.equals(other.contact);
  }

  @Override
  public int hashCode() {
    return Objects.hash(title, issuer, reportYear, period, published, scope, contact);
  }

  @Override
  public String toString() {
    return "ReportMetadata[title="
        + title
        + ", issuer="
        + issuer
        + ", reportYear="
        + reportYear
        + ", period="
        + period
        + ", published="
        + published
        + ", scope="
        + scope
        + "]";
  }

  /** Builds {@link ReportMetadata}. */
  public static final class Builder {
    private @Nullable String title;
    private @Nullable String issuer;
    private @Nullable Integer reportYear;
    private @Nullable Period period;
    private @Nullable LocalDate published;
    private @Nullable Scope scope;
    private Contact contact = Contact.none();

    private Builder() {}

    /** Sets the title. */
    public Builder title(@Nullable String newTitle) {
      title = newTitle;
      return this;
    }

    /** Sets the issuer. */
    public Builder issuer(@Nullable String newIssuer) {
      issuer = newIssuer;
      return this;
    }

    /** Sets the reporting year, four digits. */
    public Builder reportYear(@Nullable Integer newReportYear) {
      reportYear = newReportYear;
      return this;
    }

    /** Sets the period. */
    public Builder period(@Nullable Period newPeriod) {
      period = newPeriod;
      return this;
    }

    /** Sets the date of the report. */
    public Builder published(@Nullable LocalDate newPublished) {
      published = newPublished;
      return this;
    }

    /** Sets the scope. */
    public Builder scope(@Nullable Scope newScope) {
      scope = newScope;
      return this;
    }

    /** Sets the contact. */
    public Builder contact(Contact newContact) {
      contact = Objects.requireNonNull(newContact, "contact");
      return this;
    }

    /** Builds the metadata. */
    public ReportMetadata build() {
      return new ReportMetadata(this);
    }
  }
}
