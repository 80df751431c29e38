package org.gongkai.core.audit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.core.model.Scope;

/**
 * The bodies of a run that are certainly counted once in the summary of a government: all others of
 * the run, without those under the central government, governments above it, and whatever may count
 * others of them again (reports for an area, where bodies of that area are there as well).
 */
final class Bodies {
  private static final Pattern CENTRAL = Pattern.compile("国家|国务院|中华人民共和国|中国|海关|中央");
  private static final Pattern TOWN = Pattern.compile("[镇乡]人民政府");

  private final IssuerName parent;
  private final List<IssuerSeries> all;

  Bodies(IssuerName parent, List<IssuerSeries> all) {
    this.parent = parent;
    this.all = all;
  }

  /** The series of the bodies that have a report for a year. */
  List<IssuerSeries> of(int year) {
    List<IssuerSeries> given = all.stream().filter(body -> isUnder(body, year)).toList();
    return given.stream().filter(body -> isCountedOnce(body, given)).toList();
  }

  private boolean isUnder(IssuerSeries body, int year) {
    String name = body.issuer().text();
    return !body.reports(year).isEmpty()
        && !name.equals(parent.text())
        && !CENTRAL.matcher(name).lookingAt()
        && !(body.issuer().isGovernment() && parent.text().startsWith(place(body)));
  }

  private static boolean isCountedOnce(IssuerSeries body, List<IssuerSeries> given) {
    boolean isTown = TOWN.matcher(body.issuer().text()).find();
    if (!body.issuer().isGovernment()) {
      return !body.scope().equals(Optional.of(Scope.AREA));
    }
    return isTown || others(body, given).noneMatch(other -> mayBeIn(other, body));
  }

  private static Stream<IssuerSeries> others(IssuerSeries body, List<IssuerSeries> given) {
    return given.stream().filter(other -> other != body);
  }

  private static boolean mayBeIn(IssuerSeries other, IssuerSeries area) {
    return other.issuer().isWithoutPlace() || other.issuer().text().startsWith(place(area));
  }

  private static String place(IssuerSeries government) {
    String name = government.issuer().text();
    return name.substring(0, name.length() - "人民政府".length());
  }
}
