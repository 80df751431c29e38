package org.gongkai.parsers.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parsers.source.Grid;

/**
 * Finds tables whose cells and pipes stand on lines of their own: cell, {@code |}, cell. Where a row
 * ends cannot be known.
 */
final class LoosePipes {
  private static final int LEAST_PIPES = 3;
  private static final int MOST_LINES_BETWEEN = 3;
  private static final int LONGEST_CELL = 60;

  private final Draft draft;

  LoosePipes(Draft draft) {
    this.draft = draft;
  }

  void read() {
    List<Integer> run = new ArrayList<>();
    List<Integer> waiting = new ArrayList<>();
    int pipes = 0;
    for (int i = 0; i <= draft.size(); i++) {
      boolean lineEnds = i == draft.size() || draft.isTaken(i);
      if (!lineEnds && draft.isVoid(i)) {
        continue;
      }
      if (!lineEnds && PipeRow.isLonePipe(draft.text(i))) {
        if (run.isEmpty()) {
          keepLast(waiting);
        }
        run.addAll(waiting);
        waiting.clear();
        run.add(i);
        pipes++;
      } else if (!lineEnds && (run.isEmpty() || waiting.size() < MOST_LINES_BETWEEN)) {
        waiting.add(i);
      } else {
        take(run, waiting, pipes);
        run.clear();
        pipes = 0;
        waiting.clear();
        if (!lineEnds) {
          waiting.add(i);
        }
      }
      if (run.isEmpty()) {
        keepLast(waiting);
      }
    }
  }

  private static void keepLast(List<Integer> waiting) {
    if (waiting.size() > 1) {
      waiting.subList(0, waiting.size() - 1).clear();
    }
  }

  private void take(List<Integer> run, List<Integer> after, int pipes) {
    if (pipes < LEAST_PIPES) {
      return;
    }
    if (!after.isEmpty() && isCell(after.get(0), run.get(run.size() - 1))) {
      run.add(after.get(0));
    }
    draft.context().checkTime();
    GridBuilder grid = new GridBuilder(draft.context());
    boolean pipeBefore = false;
    for (int index : run) {
      boolean pipe = PipeRow.isLonePipe(draft.text(index));
      if (!pipe || pipeBefore) {
        grid.startRow();
        String text = pipe ? "" : Marks.strip(MarkdownText.plain(draft.text(index)));
        grid.add(text, draft.line(index).start());
      }
      pipeBefore = pipe;
    }
    if (!grid.isEmpty()) {
      draft.take(run.get(0), run.get(run.size() - 1) + 1, grid.build(Grid.Kind.LISTED));
    }
  }

  /** Whether the line after the last pipe is a cell still, and not the next paragraph. */
  private boolean isCell(int index, int pipe) {
    String text = draft.text(index);
    return Marks.isFigure(Marks.strip(text))
        || index - pipe == 1 && text.length() <= LONGEST_CELL && !Marks.endsSentence(text);
  }
}
