package org.gongkai.core.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a comparison as it is shown: one that both have, one that only one has, or one that
 * was reworded, then with its edits character by character.
 *
 * @param edits one edit, or those of a reworded sentence
 */
public record Wording(List<Edit> edits) {
  private static final int LONGEST = 2_000;

  /** Takes a copy of the list. */
  public Wording {
    edits = List.copyOf(edits);
  }

  /** Whether both reports have the sentence. */
  public boolean isSame() {
    return edits.size() == 1 && edits.get(0).kind() == Edit.Kind.SAME;
  }

  /** The sentences of a section, those that were reworded joined. */
  public static List<Wording> of(SectionRow section) {
    List<Wording> all = new ArrayList<>();
    List<Edit> removed = new ArrayList<>();
    for (Edit edit : section.edits()) {
      switch (edit.kind()) {
        case REMOVED -> removed.add(edit);
        case ADDED -> all.addAll(reworded(removed, edit));
        case SAME -> {
          flush(all, removed);
          all.add(new Wording(List.of(edit)));
        }
      }
    }
    flush(all, removed);
    return all;
  }

  private static void flush(List<Wording> all, List<Edit> removed) {
    removed.forEach(edit -> all.add(new Wording(List.of(edit))));
    removed.clear();
  }

  /** Takes the first removed sentence that this one may have been, and those before it. */
  private static List<Wording> reworded(List<Edit> removed, Edit added) {
    List<Wording> all = new ArrayList<>();
    for (int i = 0; i < removed.size(); i++) {
      List<Edit> edits = characters(removed.get(i).text(), added.text());
      if (isAlike(edits)) {
        flush(all, removed.subList(0, i));
        removed.remove(0);
        all.add(new Wording(edits));
        return all;
      }
    }
    flush(all, removed);
    all.add(new Wording(List.of(added)));
    return all;
  }

  private static List<Edit> characters(String before, String after) {
    return before.length() > LONGEST || after.length() > LONGEST
        ? List.of()
        : TextDiff.ofCharacters(before, after);
  }

  /** Whether two thirds of both sentences are the same. */
  private static boolean isAlike(List<Edit> edits) {
    int same = 0;
    int all = 0;
    for (Edit edit : edits) {
      boolean isSame = edit.kind() == Edit.Kind.SAME;
      same += isSame ? 2 * edit.text().length() : 0;
      all += edit.text().length() * (isSame ? 2 : 1);
    }
    return same * 3 >= all * 2 && same > 0;
  }
}
