package org.gongkai.parsers.doc;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.gongkai.parsers.word.ItemNumbers;
import org.gongkai.parsers.word.ListLevel;
import org.gongkai.parsers.word.NumberedList;
import org.jspecify.annotations.Nullable;

/** Numbers the paragraphs of one document that stand in lists. */
final class ListNumbers {
  private static final int NOTHING_FOLLOWS = 2;
  private static final int BULLET = 0x17;
  private static final int NO_NUMBER = 0xFF;

  /** Notations by their codes, as DOCX names them; the others are Arabic digits. */
  private static final Map<Integer, String> NOTATIONS =
      Map.ofEntries(
          Map.entry(0x01, "upperRoman"),
          Map.entry(0x02, "lowerRoman"),
          Map.entry(0x03, "upperLetter"),
          Map.entry(0x04, "lowerLetter"),
          Map.entry(0x0A, "ideographDigital"),
          Map.entry(0x0B, "japaneseCounting"),
          Map.entry(0x0E, "decimalFullWidth"),
          Map.entry(0x11, "japaneseDigitalTenThousand"),
          Map.entry(0x12, "decimalEnclosedCircle"),
          Map.entry(0x13, "decimalFullWidth2"),
          Map.entry(0x16, "decimalZero"),
          Map.entry(BULLET, ListLevel.BULLET),
          Map.entry(0x1A, "decimalEnclosedFullstop"),
          Map.entry(0x1B, "decimalEnclosedParen"),
          Map.entry(0x1C, "decimalEnclosedCircleChinese"),
          Map.entry(0x1D, "ideographEnclosedCircle"),
          Map.entry(0x1E, "ideographTraditional"),
          Map.entry(0x1F, "ideographZodiac"),
          Map.entry(0x21, "taiwaneseCounting"),
          Map.entry(0x22, "ideographLegalTraditional"),
          Map.entry(0x23, "taiwaneseCountingThousand"),
          Map.entry(0x24, "taiwaneseDigital"),
          Map.entry(0x25, "chineseCounting"),
          Map.entry(0x26, "chineseLegalSimplified"),
          Map.entry(0x27, "chineseCountingThousand"),
          Map.entry(0x39, "numberInDash"),
          Map.entry(NO_NUMBER, "none"));

  private final ItemNumbers numbers = new ItemNumbers();
  private final Map<Integer, NumberedList> lists = new HashMap<>();

  /** The number printed in front of a paragraph; empty where it stands in no list. */
  String next(Paragraph paragraph) {
    NumberedList list = paragraph.isInList() ? list(paragraph) : null;
    return list == null ? "" : numbers.next(paragraph.getIlfo(), list, paragraph.getIlvl());
  }

  private @Nullable NumberedList list(Paragraph paragraph) {
    int id = paragraph.getIlfo();
    if (!lists.containsKey(id)) {
      NumberedList found = find(paragraph);
      if (found == null) {
        return null;
      }
      lists.put(id, found);
    }
    return lists.get(id);
  }

  private static @Nullable NumberedList find(Paragraph paragraph) {
    try {
      HWPFList list = paragraph.getList();
      return list == null || list.getListData() == null ? null : convert(list);
    } catch (NoSuchElementException e) {
      return null; // Programs leave numbers of lists behind that are not there any more.
    }
  }

  private static NumberedList convert(HWPFList list) {
    int count = Math.min(NumberedList.LEVELS, list.getListData().numLevels());
    @Nullable ListLevel[] levels = new ListLevel[NumberedList.LEVELS];
    Map<Integer, Integer> restarts = new HashMap<>();
    for (char level = 0; level < count; level++) {
      levels[level] = level(list, level);
      if (list.isStartAtOverridden(level)) {
        restarts.put((int) level, list.getStartAt(level));
      }
    }
    return new NumberedList(String.valueOf(list.getLsid()), levels, restarts);
  }

  private static ListLevel level(HWPFList list, char level) {
    String notation = NOTATIONS.getOrDefault(list.getNumberFormat(level) & 0xFF, "decimal");
    boolean tight = list.getTypeOfCharFollowingTheNumber(level) == NOTHING_FOLLOWS;
    String pattern = pattern(list.getNumberText(level));
    return new ListLevel(
        list.getStartAt(level), notation, pattern, null, false, tight, false, null);
  }

  /** The numbers of levels are kept as characters of those codes, from 0. */
  private static String pattern(@Nullable String text) {
    StringBuilder pattern = new StringBuilder();
    for (char c : (text == null ? "" : text).toCharArray()) {
      if (c < NumberedList.LEVELS) {
        pattern.append('%').append(c + 1);
      } else {
        pattern.append(c);
      }
    }
    return pattern.toString();
  }
}
