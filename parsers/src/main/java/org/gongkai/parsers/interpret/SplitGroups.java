package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.parsers.source.Extent;
import org.jspecify.annotations.Nullable;

/**
 * Joins figures whose groups of three digits are parted by a blank (5 685), which stand as two
 * pieces where text is parted at blanks: only where a line has more pieces than columns.
 */
final class SplitGroups {
  private static final Pattern FIRST = Pattern.compile("[-+]?[0-9０-９]{1,3}");
  private static final Pattern GROUP = Pattern.compile("[0-9０-９]{3}(?:\\.[0-9]+)?");
  private static final int MOST_JOINS = 12;

  private SplitGroups() {}

  /** All ways to join pieces so that so many are left; none if there is no way. */
  static List<List<Piece>> join(List<Piece> pieces, int left) {
    List<Integer> joints = new ArrayList<>();
    for (int i = 0; i + 1 < pieces.size(); i++) {
      if (isJoint(pieces.get(i), pieces.get(i + 1))) {
        joints.add(i);
      }
    }
    List<List<Piece>> ways = new ArrayList<>();
    int joins = pieces.size() - left;
    for (int subset = 0; joints.size() <= MOST_JOINS && subset < 1 << joints.size(); subset++) {
      if (Integer.bitCount(subset) == joins) {
        ways.add(join(pieces, joints, subset));
      }
    }
    return ways;
  }

  private static boolean isJoint(Piece first, Piece second) {
    Extent a = first.extent();
    Extent b = second.extent();
    boolean near = a != null && b != null && b.left() - a.right() <= blank(a);
    boolean digits = FIRST.matcher(first.text()).matches() || GROUP.matcher(first.text()).matches();
    return near && digits && GROUP.matcher(second.text()).matches();
  }

  /** The width of a blank: one column of text, or half the height of a line on a page. */
  private static double blank(Extent extent) {
    double height = extent.bottom() - extent.top();
    return height > 1 ? height / 2 : 1;
  }

  private static List<Piece> join(List<Piece> pieces, List<Integer> joints, int subset) {
    List<Piece> joined = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      int joint = joints.indexOf(i - 1);
      boolean toLast = joint >= 0 && (subset & 1 << joint) != 0;
      if (toLast) {
        joined.set(joined.size() - 1, join(joined.get(joined.size() - 1), pieces.get(i)));
      } else {
        joined.add(pieces.get(i));
      }
    }
    return joined;
  }

  private static Piece join(Piece first, Piece second) {
    return new Piece(
        first.text() + " " + second.text(),
        first.column(),
        second.columnEnd(),
        false,
        span(first.extent(), second.extent()),
        first.location());
  }

  private static @Nullable Extent span(@Nullable Extent a, @Nullable Extent b) {
    return a == null || b == null
        ? null
        : new Extent(
            a.left(), Math.min(a.top(), b.top()), b.right(), Math.max(a.bottom(), b.bottom()));
  }
}
