package org.gongkai.parsers.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets page numbers and running heads and feet aside. */
final class PageFurniture {
  private static final int LEAST_PAGES = 3;

  private final Draft draft;
  private final List<int[]> pages = new ArrayList<>();

  /** With the first and last line of each page that hold text. */
  PageFurniture(Draft draft) {
    this.draft = draft;
  }

  void read() {
    setNumbersAside();
    findPages();
    setBareNumbersAside();
    findPages();
    setRepeatedAside(0);
    setRepeatedAside(1);
  }

  /** A number between dashes is a page number wherever it stands alone. */
  private void setNumbersAside() {
    for (int i = 0; i < draft.size(); i++) {
      if (PageNumber.decorated(draft.text(i)) >= 0) {
        draft.setAside(i);
      }
    }
  }

  private void findPages() {
    pages.clear();
    int page = -1;
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isVoid(i)) {
        continue;
      }
      if (draft.line(i).page() != page) {
        pages.add(new int[] {i, i});
        page = draft.line(i).page();
      }
      pages.get(pages.size() - 1)[1] = i;
    }
  }

  /** A bare number could be a figure: only a series that goes on with the pages is theirs. */
  private void setBareNumbersAside() {
    Map<Integer, Integer> offsets = new HashMap<>();
    for (int[] page : pages) {
      int number = bareNumber(page[1]);
      if (number >= 0) {
        offsets.merge(number - draft.line(page[1]).page(), 1, Integer::sum);
      }
    }
    for (int[] page : pages) {
      int number = bareNumber(page[1]);
      boolean inSeries =
          number >= 0 && offsets.getOrDefault(number - draft.line(page[1]).page(), 0) > 1;
      if (inSeries) {
        draft.setAside(page[1]);
      }
    }
  }

  /** The number at a page's foot, with a blank line above it; -1 if there is none. */
  private int bareNumber(int index) {
    boolean apart = index > 0 && draft.line(index - 1).isBlank();
    return apart ? PageNumber.bare(draft.text(index)) : -1;
  }

  /** Sets aside the first (0) or last (1) lines of pages, if nearly all pages have the same. */
  private void setRepeatedAside(int edge) {
    if (pages.size() < LEAST_PAGES) {
      return;
    }
    Map<String, Integer> counts = new HashMap<>();
    for (int[] page : pages) {
      counts.merge(draft.stripped(page[edge]), 1, Integer::sum);
    }
    for (int[] page : pages) {
      int count = counts.get(draft.stripped(page[edge]));
      if (count >= LEAST_PAGES && count * 5 >= pages.size() * 4 && draft.isFree(page[edge])) {
        draft.setAside(page[edge]);
      }
    }
  }
}
