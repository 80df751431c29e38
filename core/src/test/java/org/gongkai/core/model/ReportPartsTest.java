package org.gongkai.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contact, metadata, period, sections and the source file. */
class ReportPartsTest {
  private static final Location PLACE = new ParagraphLocation(1);

  private static Contact.Builder contact() {
    return Contact.builder()
        .address("青岭市河滨路8号")
        .phone("0000-1234567")
        .fax("0000-7654321")
        .postcode("000000")
        .email("gk@example.org")
        .website("http://example.org");
  }

  private static ReportMetadata.Builder metadata() {
    return ReportMetadata.builder()
        .title("青岭市渔业局2022年政府信息公开工作年度报告")
        .issuer("青岭市渔业局")
        .reportYear(2022)
        .period(new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)))
        .published(LocalDate.of(2023, 1, 20))
        .scope(Scope.ORGAN)
        .contact(contact().build());
  }

  @Test
  void aContactGivesWhatWasSet() {
    Contact contact = contact().build();

    assertThat(contact.address()).contains("青岭市河滨路8号");
    assertThat(contact.phone()).contains("0000-1234567");
    assertThat(contact.fax()).contains("0000-7654321");
    assertThat(contact.postcode()).contains("000000");
    assertThat(contact.email()).contains("gk@example.org");
    assertThat(contact.website()).contains("http://example.org");
    assertThat(contact).isEqualTo(contact().build()).hasSameHashCodeAs(contact().build());
  }

  @Test
  void anEmptyContactHasNothing() {
    assertThat(Contact.none()).isEqualTo(Contact.builder().build());
    assertThat(Contact.none().phone()).isEmpty();
    assertThat(Contact.none().website()).isEmpty();
  }

  @Test
  void contactsDifferByAnyPart() {
    List<UnaryOperator<Contact.Builder>> changes =
        List.of(
            b -> b.address("x"),
            b -> b.phone(null),
            b -> b.fax("x"),
            b -> b.postcode(null),
            b -> b.email("x"),
            b -> b.website(null));

    assertThat(changes)
        .allSatisfy(
            change -> assertThat(change.apply(contact()).build()).isNotEqualTo(contact().build()));
  }

  @Test
  void metadataGiveWhatWasSet() {
    ReportMetadata metadata = metadata().build();

    assertThat(metadata.title()).contains("青岭市渔业局2022年政府信息公开工作年度报告");
    assertThat(metadata.issuer()).contains("青岭市渔业局");
    assertThat(metadata.reportYear()).hasValue(2022);
    assertThat(metadata.period())
        .contains(new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)));
    assertThat(metadata.published()).contains(LocalDate.of(2023, 1, 20));
    assertThat(metadata.scope()).contains(Scope.ORGAN);
    assertThat(metadata.contact()).isEqualTo(contact().build());
    assertThat(metadata).isEqualTo(metadata().build()).hasSameHashCodeAs(metadata().build());
  }

  @Test
  void emptyMetadataHaveNothing() {
    ReportMetadata empty = ReportMetadata.builder().build();

    assertThat(empty.title()).isEmpty();
    assertThat(empty.reportYear()).isEmpty();
    assertThat(empty.scope()).isEmpty();
    assertThat(empty.contact()).isEqualTo(Contact.none());
  }

  @Test
  void metadataDifferByAnyPart() {
    List<UnaryOperator<ReportMetadata.Builder>> changes =
        List.of(
            b -> b.title("x"),
            b -> b.issuer(null),
            b -> b.reportYear(2021),
            b -> b.period(null),
            b -> b.published(null),
            b -> b.scope(Scope.AREA),
            b -> b.contact(Contact.none()));

    assertThat(changes)
        .allSatisfy(
            change ->
                assertThat(change.apply(metadata()).build()).isNotEqualTo(metadata().build()));
  }

  @Test
  void aPeriodIsACalendarYearOnlyWhole() {
    Period whole = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));

    assertThat(whole.isCalendarYear(2022)).isTrue();
    assertThat(whole.isCalendarYear(2021)).isFalse();
    assertThat(
            new Period(LocalDate.of(2022, 1, 2), LocalDate.of(2022, 12, 31)).isCalendarYear(2022))
        .isFalse();
    assertThat(
            new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31)).isCalendarYear(2022))
        .isFalse();
  }

  @Test
  void aSectionsFullTextHasAllUnderItInOrder() {
    Section part =
        new Section(
            SectionKind.SUBSECTION,
            "（一）主动公开",
            2,
            SectionParagraph.lines("第一段\n第二段", PLACE),
            List.of(),
            PLACE);
    Section section =
        new Section(SectionKind.OVERVIEW, "一、总体情况", 1, List.of(), List.of(part, part), PLACE);

    assertThat(section.fullText()).isEqualTo("一、总体情况\n（一）主动公开\n第一段\n第二段\n（一）主动公开\n第一段\n第二段");
    assertThat(
            new Section(
                    SectionKind.INTRODUCTION,
                    "",
                    1,
                    SectionParagraph.lines("前言", PLACE),
                    List.of(),
                    PLACE)
                .fullText())
        .isEqualTo("前言");
  }

  @Test
  void sectionLevelsCountFromOne() {
    assertThatThrownBy(() -> new Section(SectionKind.OTHER, "", 0, List.of(), List.of(), PLACE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Levels count from 1: 0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "abc", "0000000000000000000000000000000000000000000000000000000000000g"})
  void aSourceNeedsADigest(String digest) {
    assertThatThrownBy(() -> new SourceInfo("a.pdf", "application/pdf", digest, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not a SHA-256 in lower-case hexadecimal: " + digest);
  }

  @Test
  void aSourceRefusesNegativeSizes() {
    String digest = "ab".repeat(32);

    assertThat(new SourceInfo("a.pdf", "application/pdf", digest, 0, 0).sha256()).isEqualTo(digest);
    assertThatThrownBy(() -> new SourceInfo("a.pdf", "application/pdf", digest, -1, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SourceInfo("a.pdf", "application/pdf", digest, 0, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
