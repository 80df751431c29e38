package org.gongkai.parsers.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the page numbers, running heads and feet of a document. */
final class Furniture {
  /** The part of a page's height at its top and bottom where furniture may stand. */
  private static final double EDGE = 0.12;

  /** How many lines at an edge may be furniture. */
  private static final int OUTERMOST = 3;

  private static final double SAME_PLACE = 4;
  private static final double APART = 0.5;
  private static final String DASHES = "[\\s\\-—–－―─·•~～|]*";
  private static final Pattern NUMBER = Pattern.compile(DASHES + "(\\d{1,4})" + DASHES);
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:第\\s*[\\d一二三四五六七八九十百]+\\s*页.{0,14})|(?:\\d+\\s*/\\s*\\d+)"
              + "|(?:(?i)page\\s*\\d+.{0,10})");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** A line near the edge of a page. */
  private record EdgeLine(int page, Line line, String key, double fromEdge) {}

  private final Set<Line> found = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<EdgeLine> edgeLines = new ArrayList<>();
  private final int pages;

  private Furniture(List<LaidPage> pages) {
    this.pages = pages.size();
    pages.forEach(this::collect);
  }

  /** The lines that are furniture, by identity. */
  static Set<Line> in(List<LaidPage> pages) {
    Furniture furniture = new Furniture(pages);
    furniture.findPageNumbers();
    furniture.findRepeated();
    return furniture.found;
  }

  private void collect(LaidPage page) {
    List<PageItem> items = page.items();
    double edge = EDGE * page.height();
    int top = Math.min(OUTERMOST, items.size());
    for (int i = 0; i < top && items.get(i).box().bottom() <= edge; i++) {
      PageItem inner = i + 1 < items.size() ? items.get(i + 1) : null;
      add(page, items.get(i), inner, items.get(i).box().top(), "top");
    }
    for (int i = items.size() - 1; i >= Math.max(0, items.size() - OUTERMOST); i--) {
      double fromBottom = page.height() - items.get(i).box().bottom();
      if (page.height() - items.get(i).box().top() > edge) {
        break;
      }
      add(page, items.get(i), i > 0 ? items.get(i - 1) : null, fromBottom, "bottom");
    }
  }

  private void add(
      LaidPage page, PageItem item, @Nullable PageItem inner, double fromEdge, String edge) {
    if (item instanceof Line line && line.pieces().size() <= 3 && isApart(line, inner)) {
      String key = edge + DIGITS.matcher(line.text()).replaceAll("#");
      edgeLines.add(new EdgeLine(page.number(), line, key, fromEdge));
    }
  }

  private static boolean isApart(Line line, @Nullable PageItem inner) {
    if (inner == null) {
      return true;
    }
    double gap = Math.max(inner.box().top() - line.bottom(), line.top() - inner.box().bottom());
    return gap > APART * line.size();
  }

  private void findPageNumbers() {
    Map<Integer, Integer> offsets = new HashMap<>();
    for (EdgeLine edge : edgeLines) {
      Matcher bare = NUMBER.matcher(edge.line().text());
      if (COUNTED.matcher(edge.line().text()).matches()) {
        found.add(edge.line());
      } else if (bare.matches()) {
        offsets.merge(Integer.parseInt(bare.group(1)) - edge.page(), 1, Integer::sum);
      }
    }
    for (EdgeLine edge : edgeLines) {
      Matcher bare = NUMBER.matcher(edge.line().text());
      if (bare.matches() && isPageNumber(edge, Integer.parseInt(bare.group(1)), offsets)) {
        found.add(edge.line());
      }
    }
  }

  private static boolean isPageNumber(EdgeLine edge, int number, Map<Integer, Integer> offsets) {
    boolean decorated = !DIGITS.matcher(edge.line().text().strip()).matches();
    int offset = number - edge.page();
    return decorated || offset == 0 || offsets.getOrDefault(offset, 0) > 1;
  }

  /** Lines with the same words at the same place on several pages. */
  private void findRepeated() {
    Map<String, List<EdgeLine>> byKey = new HashMap<>();
    for (EdgeLine edge : edgeLines) {
      byKey.computeIfAbsent(edge.key(), key -> new ArrayList<>()).add(edge);
    }
    for (List<EdgeLine> same : byKey.values()) {
      for (EdgeLine edge : same) {
        long alike =
            same.stream()
                .filter(other -> Math.abs(other.fromEdge() - edge.fromEdge()) <= SAME_PLACE)
                .count();
        if (alike > 1 && alike * 3 >= pages) {
          found.add(edge.line());
        }
      }
    }
  }
}
