package org.gongkai.parsers.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.ReadContext;

/** The lines of one text, and the blocks that were made of them so far. */
final class Draft {
  private enum State {
    FREE,
    TAKEN,
    FURNITURE
  }

  private record Placed(int line, Block block) {}

  private final List<Line> lines;
  private final State[] states;
  private final List<Placed> placed = new ArrayList<>();
  private final ReadContext context;

  Draft(List<Line> lines, ReadContext context) {
    this.lines = lines;
    this.context = context;
    states = new State[lines.size()];
    Arrays.fill(states, State.FREE);
  }

  int size() {
    return lines.size();
  }

  Line line(int index) {
    return lines.get(index);
  }

  String text(int index) {
    return lines.get(index).text();
  }

  /** The line's text without the blanks at both ends. */
  String stripped(int index) {
    return lines.get(index).stripped();
  }

  ReadContext context() {
    return context;
  }

  /** Whether the line belongs to no block yet. */
  boolean isFree(int index) {
    return states[index] == State.FREE;
  }

  boolean isTaken(int index) {
    return states[index] == State.TAKEN;
  }

  boolean isFurniture(int index) {
    return states[index] == State.FURNITURE;
  }

  /** Whether nothing is to be read from the line: it is blank, or furniture. */
  boolean isVoid(int index) {
    return lines.get(index).isBlank() || isFurniture(index);
  }

  /** Places a block made of the lines from the one up to, but not with, the other. */
  void take(int from, int to, Block block) {
    for (int i = from; i < to; i++) {
      if (states[i] == State.FREE) {
        states[i] = State.TAKEN;
      }
    }
    placed.add(new Placed(from, block));
  }

  /** Sets a line aside that is on the page but not of the text. */
  void setAside(int index) {
    Line line = lines.get(index);
    states[index] = State.FURNITURE;
    placed.add(
        new Placed(index, new Paragraph(line.stripped(), Paragraph.Role.FURNITURE, line.start())));
  }

  /** The blocks in the order of their lines. */
  List<Block> blocks() {
    return placed.stream()
        .sorted(Comparator.comparingInt(Placed::line))
        .map(Placed::block)
        .toList();
  }
}
