package org.gongkai.parsers.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parsers.source.Grid;

/**
 * Finds tables whose cells and pipes stand on lines of their own: cell, {@code |}, cell. Where a
 * row ends cannot be known.
 */
final class LoosePipes {
  private static final int LEAST_PIPES = 3;
  private static final int MOST_LINES_BETWEEN = 3;
  private static final int LONGEST_CELL = 60;

  private final Draft draft;
  private final List<Integer> run = new ArrayList<>();
  private final List<Integer> waiting = new ArrayList<>();
  private int pipes;

  LoosePipes(Draft draft) {
    this.draft = draft;
  }

  void read() {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isTaken(i)) {
        endRun();
      } else if (!draft.isVoid(i)) {
        add(i);
      }
    }
    endRun();
  }

  private void add(int index) {
    if (PipeRow.isLonePipe(draft.text(index))) {
      run.addAll(waiting);
      run.add(index);
      waiting.clear();
      pipes++;
      return;
    }
    if (waiting.size() == MOST_LINES_BETWEEN) {
      endRun();
    }
    if (run.isEmpty()) {
      waiting.clear();
    }
    waiting.add(index);
  }

  private void endRun() {
    if (pipes >= LEAST_PIPES) {
      take();
    }
    run.clear();
    waiting.clear();
    pipes = 0;
  }

  private void take() {
    if (!waiting.isEmpty() && isCell(waiting.get(0), run.get(run.size() - 1))) {
      run.add(waiting.get(0));
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
