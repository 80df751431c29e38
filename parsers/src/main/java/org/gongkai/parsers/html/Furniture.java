package org.gongkai.parsers.html;

import org.gongkai.parsers.source.Paragraph.Role;

/** Tells the furniture of a page from its content, by its structure. */
final class Furniture {
  /** From this part of linked characters on, a text is a list of links. */
  private static final double LINKS = 0.5;

  /** With this part of linked characters, a text with signs of a trail is one. */
  private static final double TRAIL = 0.3;

  private final MainContent content;
  private final Surroundings surroundings;

  Furniture(MainContent content, Surroundings surroundings) {
    this.content = content;
    this.surroundings = surroundings;
  }

  Role role(Piece.Text text) {
    boolean linked = text.linked() >= TRAIL;
    if (WebWords.areTools(text.text()) || linked && WebWords.areTrail(text.text())) {
      return Role.FURNITURE;
    }
    Role own = text.heading() ? Role.HEADING : Role.BODY;
    boolean inside = content.holds(text.at()) && !content.isWholePage();
    return inside || isOfContent(text) ? own : Role.FURNITURE;
  }

  /** Before the content stand its title and its dates, too; behind it nothing but furniture. */
  private boolean isOfContent(Piece.Text text) {
    return (content.isBefore(text.at()) || content.isWholePage())
        && text.linked() < LINKS
        && !WebWords.speakOfCopyright(text.text())
        && text.text().codePoints().anyMatch(Character::isLetterOrDigit)
        && (text.heading() || !surroundings.areBeside(text.at()));
  }

  boolean isContent(Piece.Picture picture) {
    return content.holds(picture.at()) && !surroundings.areBeside(picture.at());
  }

  /** Whether a table stands before the content, where pages put facts about it. */
  boolean isHead(Piece.Table table) {
    return content.isBefore(table.at()) && !content.holds(table.at());
  }

  boolean isOutside(Piece.Table table) {
    return !content.holds(table.at());
  }
}
