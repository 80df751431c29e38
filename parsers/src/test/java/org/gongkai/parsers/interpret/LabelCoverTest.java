package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.model.TextLocation;
import org.gongkai.core.template.ReportTemplate;
import org.junit.jupiter.api.Test;

class LabelCoverTest {
  private static final RowRef REPEATED = row("2.重复申请");

  @Test
  void takesTheNearestWay() {
    List<PlacedPiece> pieces = pieces("重复@0", "重复@2", "申@4", "申请@5", "请@6");
    assertThat(covered(pieces, REPEATED, 5)).isEqualTo("重复@2 申请@5");
    assertThat(covered(pieces, REPEATED, 9)).isEqualTo("重复@2 申@4 请@6");
  }

  @Test
  void findsWhatTryingAllWaysFinds() {
    Random random = new Random(20_260_101);
    String[] texts = {"重", "复", "重复", "申请", "申", "请", "2.", "、", "（注）", "其他", "总计"};
    for (int run = 0; run < 2_000; run++) {
      List<String> words = new ArrayList<>();
      int position = 0;
      for (int i = random.nextInt(11); i >= 0; i--) {
        position += random.nextInt(2);
        words.add(texts[random.nextInt(texts.length)] + "@" + position);
      }
      List<PlacedPiece> pieces = pieces(words.toArray(String[]::new));
      int figures = random.nextInt(position + 1);
      assertThat(covered(pieces, REPEATED, figures))
          .as("%s at %d", words, figures)
          .isEqualTo(ofAllWays(pieces, figures).map(LabelCoverTest::described).orElse("none"));
    }
  }

  /** Each character twice: more than a hundred thousand ways, and as many steps for each. */
  @Test
  void doesNotGoThroughAllWaysOfSinglePieces() {
    RowRef row = row("5.要求行政机关确认或重新出具已获取信息");
    List<String> words = new ArrayList<>();
    "要求行政机关确认或重新出具已获取信息"
        .chars()
        .forEach(c -> words.addAll(List.of((char) c + "@0", (char) c + "@0")));
    AtomicInteger steps = new AtomicInteger();

    Optional<LabelCover.Cover> cover =
        LabelCover.find(pieces(words.toArray(String[]::new)), row, 0, steps::incrementAndGet);

    assertThat(cover.orElseThrow().pieces()).hasSize(18);
    assertThat(steps).hasValueLessThan(2_000);
  }

  /** A sign behind each character can be taken or not: as many ways again. */
  @Test
  void doesNotGoThroughAllWaysOfSigns() {
    RowRef row = row("3.要求提供公开出版物");
    List<String> words = new ArrayList<>(List.of("、@1", "。@1", "·@1", "|@1"));
    for (String character : "要求提供公开出版物".split("")) {
      words.addAll(List.of(character + "@1", "、@1", "·@1"));
    }
    AtomicInteger steps = new AtomicInteger();

    Optional<LabelCover.Cover> cover =
        LabelCover.find(pieces(words.toArray(String[]::new)), row, 1, steps::incrementAndGet);

    assertThat(described(cover.orElseThrow().pieces()))
        .startsWith("、@1 。@1 ·@1 |@1 要@1 、@1 ·@1 求@1");
    assertThat(steps).hasValueLessThan(10_000);
  }

  /** In brackets anything is a part of an explanation. */
  @Test
  void takesNoWayWhereThereAreTooMany() {
    RowRef row = row("2.重复申请");
    List<String> words = new ArrayList<>(List.of("重复@0", "（@0"));
    for (int i = 0; i < 36; i++) {
      words.add((char) ('一' + 64 * i) + "@0");
    }
    words.addAll(List.of("）@0", "申请@0"));
    AtomicInteger steps = new AtomicInteger();

    assertThat(
            LabelCover.find(pieces(words.toArray(String[]::new)), row, 0, steps::incrementAndGet))
        .isEmpty();
    assertThat(steps).hasValueLessThan(20_000 * 40);
  }

  private static RowRef row(String label) {
    return RowRef.of(
            ReportTemplate.expect(TemplateId.NATIONAL_2021).table(TableKind.REQUESTS).orElseThrow())
        .stream()
        .filter(row -> row.isNamed(PrintedLabel.of(label)))
        .findFirst()
        .orElseThrow();
  }

  private static List<PlacedPiece> pieces(String... words) {
    List<PlacedPiece> pieces = new ArrayList<>();
    for (String word : words) {
      String text = word.substring(0, word.indexOf('@'));
      int position = Integer.parseInt(word.substring(word.indexOf('@') + 1));
      TextLocation place = new TextLocation(position + 1, pieces.size() + 1);
      pieces.add(new PlacedPiece(new Piece(text, 0, 1, false, null, place), position, position));
    }
    return pieces;
  }

  private static String covered(List<PlacedPiece> pieces, RowRef row, int position) {
    return LabelCover.find(pieces, row, position, () -> {})
        .map(cover -> described(cover.pieces()))
        .orElse("none");
  }

  private static String described(List<PlacedPiece> pieces) {
    return String.join(
        " ", pieces.stream().map(piece -> piece.piece().text() + "@" + piece.position()).toList());
  }

  private static Optional<List<PlacedPiece>> ofAllWays(List<PlacedPiece> pieces, int position) {
    List<List<PlacedPiece>> ways = new ArrayList<>();
    addWays(pieces, 0, "", new ArrayList<>(), ways);
    return ways.stream()
        .min(
            Comparator.<List<PlacedPiece>>comparingInt(way -> distance(way, position))
                .thenComparingInt(way -> last(way) - way.get(0).position()));
  }

  private static void addWays(
      List<PlacedPiece> pieces,
      int from,
      String text,
      List<PlacedPiece> way,
      List<List<PlacedPiece>> ways) {
    PrintedLabel label = PrintedLabel.of(text);
    if (!text.isEmpty() && REPEATED.isNamed(label)) {
      ways.add(List.copyOf(way));
      return;
    }
    if (!REPEATED.beginsWith(label)) {
      return;
    }
    for (int i = from; i < pieces.size(); i++) {
      way.add(pieces.get(i));
      addWays(pieces, i + 1, text + pieces.get(i).piece().text(), way, ways);
      way.remove(way.size() - 1);
    }
  }

  private static int distance(List<PlacedPiece> way, int position) {
    return Math.max(0, Math.max(position - last(way), way.get(0).position() - position));
  }

  private static int last(List<PlacedPiece> way) {
    return way.get(way.size() - 1).position();
  }
}
