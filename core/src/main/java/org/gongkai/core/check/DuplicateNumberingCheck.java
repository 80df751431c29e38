package org.gongkai.core.check;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Section;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.report.DisclosureReport;

/**
 * {@code DUPLICATE_NUMBERING}: a heading's number is not that of the heading before it plus one.
 * Numbers are counted under each parent and in each way of writing apart (一、（一）1.（1）); a number of
 * an outer kind begins the inner ones anew. No rule prescribes it; it shows text put together from
 * several drafts or left from an earlier report.
 *
 * <p>Not judged:
 *
 * <ul>
 *   <li>the first number under a parent;
 *   <li>a heading whose expected forerunner stands somewhere in the text before it: that was no
 *       heading to the reader, but it is printed;
 *   <li>a number 1 that may begin another list, see {@link HeadingSequence};
 *   <li>what is under an annex, and what comes after it;
 *   <li>labels of the form's rows, such as 四、结转下年度继续办理, where a torn table left them as headings.
 * </ul>
 */
final class DuplicateNumberingCheck implements Check {
  @Override
  public List<Finding> check(DisclosureReport report) {
    return judge(report.sections()).toList();
  }

  private static Stream<Finding> judge(List<Section> siblings) {
    HeadingSequence sequence = new HeadingSequence();
    return siblings.stream()
        .takeWhile(section -> section.kind() != SectionKind.ANNEX)
        .flatMap(
            section ->
                Stream.concat(
                    sequence.add(section).map(before -> finding(before, section)).stream(),
                    judge(section.children())));
  }

  private static Finding finding(Section before, Section section) {
    boolean isSkipped = number(section) > number(before);
    return Finding.of(
        FindingCode.DUPLICATE_NUMBERING,
        List.of(),
        section.location(),
        section.heading(),
        before.heading(),
        isSkipped ? "skips a number" : "repeats a number",
        isSkipped ? "跳号" : "重复");
  }

  private static int number(Section section) {
    return HeadingNumber.of(section.heading()).orElseThrow().value();
  }
}
