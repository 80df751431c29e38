package org.gongkai.parsers.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the page numbers, running heads and feet of a document. */
final class Furniture {
  /** The part of a page's height at its top and bottom where furniture may stand. */
  private static final double EDGE = 0.12;

  /** How many lines at an edge may be furniture. */
  private static final int OUTERMOST = 3;

  private static final int MOST_PIECES = 3;
  private static final double SAME_PLACE = 4;
  private static final double APART = 1.5;
  private static final String DASHES = "[\\-—–－―─·•~～|]+";
  private static final Pattern BARE = Pattern.compile("\\d{1,4}");
  private static final Pattern DECORATED = Pattern.compile(DASHES + "\\s*\\d{1,4}\\s*" + DASHES);
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:第\\s*[\\d一二三四五六七八九十百]+\\s*页.{0,14})|(?:\\d+\\s*/\\s*\\d+)"
              + "|(?:(?i)page\\s*\\d+.{0,10})");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** A line near the edge of a page. */
  private record EdgeLine(int page, Line line, String key, double fromEdge, boolean apart) {
    boolean isBareNumber() {
      return apart && BARE.matcher(line.text()).matches();
    }

    /** How far a number is from that of its page. */
    int offset() {
      return Integer.parseInt(line.text()) - page;
    }
  }

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
    if (item instanceof Line line && line.pieces().size() <= MOST_PIECES) {
      String key = edge + DIGITS.matcher(line.text()).replaceAll("#");
      edgeLines.add(new EdgeLine(page.number(), line, key, fromEdge, isApart(line, inner)));
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
      if (edge.isBareNumber()) {
        offsets.merge(edge.offset(), 1, Integer::sum);
      }
    }
    for (EdgeLine edge : edgeLines) {
      if (isMarked(edge.line().text()) || isCounted(edge, offsets)) {
        found.add(edge.line());
      }
    }
  }

  private static boolean isMarked(String text) {
    return COUNTED.matcher(text).matches() || DECORATED.matcher(text).matches();
  }

  /** A bare number counts only where it fits the page, or runs on from page to page. */
  private static boolean isCounted(EdgeLine edge, Map<Integer, Integer> offsets) {
    return edge.isBareNumber()
        && (edge.offset() == 0 || offsets.getOrDefault(edge.offset(), 0) > 1);
  }

  /** Lines with the same words at the same place on several pages. */
  private void findRepeated() {
    Map<String, List<EdgeLine>> byKey = new HashMap<>();
    for (EdgeLine edge : edgeLines) {
      if (edge.line().text().codePoints().noneMatch(Character::isLetter)) {
        continue;
      }
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
