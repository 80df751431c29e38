package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.core.model.Location;
import org.gongkai.core.model.Section;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.SectionParagraph;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.ReadContext;

/** Builds the section tree from the running text behind the title. */
final class SectionTreeBuilder {
  private final List<Draft> roots = new ArrayList<>();
  private final HeadingRules rules = new HeadingRules();

  private SectionTreeBuilder() {}

  static List<Section> build(List<Paragraph> paragraphs, ReadContext context) {
    SectionTreeBuilder builder = new SectionTreeBuilder();
    for (Paragraph paragraph : paragraphs) {
      context.checkTime();
      builder.add(paragraph);
    }
    return builder.roots.stream().map(Draft::section).toList();
  }

  /** A section while it is built. */
  private static final class Draft {
    private final SectionKind kind;
    private final String heading;
    private final int level;
    private final Location location;
    private final List<SectionParagraph> paragraphs = new ArrayList<>();
    private final List<Draft> children = new ArrayList<>();

    Draft(SectionKind kind, String heading, int level, Location location) {
      this.kind = kind;
      this.heading = heading;
      this.level = level;
      this.location = location;
    }

    void addText(String text, Location place) {
      if (!text.isBlank()) {
        paragraphs.add(new SectionParagraph(text.strip(), place));
      }
    }

    Section section() {
      return new Section(
          kind,
          heading,
          level,
          paragraphs,
          children.stream().map(Draft::section).toList(),
          location);
    }
  }

  private void add(Paragraph paragraph) {
    Optional<Heading> heading = rules.heading(paragraph, !roots.isEmpty());
    if (heading.isPresent()) {
      open(heading.get(), paragraph.location());
    } else {
      current(paragraph.location()).addText(paragraph.text(), paragraph.location());
    }
  }

  private void open(Heading heading, Location location) {
    Draft draft = new Draft(heading.kind(), heading.text(), heading.level(), location);
    draft.addText(heading.rest(), location);
    parentOf(heading.level()).add(draft);
  }

  private List<Draft> parentOf(int level) {
    List<Draft> siblings = roots;
    while (!siblings.isEmpty() && last(siblings).level < level) {
      siblings = last(siblings).children;
    }
    return siblings;
  }

  private Draft current(Location location) {
    if (roots.isEmpty()) {
      roots.add(new Draft(SectionKind.INTRODUCTION, "", 1, location));
    }
    Draft draft = last(roots);
    while (!draft.children.isEmpty()) {
      draft = last(draft.children);
    }
    return draft;
  }

  private static Draft last(List<Draft> drafts) {
    return drafts.get(drafts.size() - 1);
  }
}
