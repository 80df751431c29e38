package org.gongkai.parsers.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.SourceDocument;

/** Damages what a reader gives: blocks, the cells of grids and their texts. */
final class DocumentDamage {
  private static final int MAX_CHANGES = 12;
  private static final String[] TEXTS = {
    "",
    " ",
    "0",
    "-",
    "—",
    "/",
    "无",
    "1",
    "12",
    "5 685",
    "1,234",
    "１２",
    "1 2",
    "+2",
    "-1",
    "增2",
    "约10",
    "5件",
    "零",
    "7730.28",
    "7730.28万元",
    "99999999999999999999999999",
    "1e5",
    "-0",
    "总计",
    "其他",
    "自然人",
    "商业企业",
    "（六）其他处理",
    "（七）总计",
    "规章",
    "行政许可",
    "一、",
    "二、",
    "第二十条第（一）项",
    "本年新",
    "三、本年度办理结果",
    "1.其他",
    "尚未审结",
    "行政复议",
    "行政诉讼",
    "信息内容",
    "统计指标",
    "单位",
    "（单位：万元）",
    "2019年",
    "\n",
    "总\n计",
    "0\n0"
  };

  private DocumentDamage() {}

  static SourceDocument to(SourceDocument document, Choices choices) {
    List<Block> blocks = new ArrayList<>(document.blocks());
    int changes = choices.between(1, MAX_CHANGES);
    for (int i = 0; i < changes && !blocks.isEmpty(); i++) {
      int at = choices.between(0, blocks.size() - 1);
      switch (choices.between(0, 7)) {
        case 0 -> blocks.remove(at);
        case 1 -> blocks.add(choices.between(0, blocks.size()), blocks.get(at));
        case 2 -> blocks.add(choices.between(0, blocks.size() - 1), blocks.remove(at));
        default -> blocks.set(at, changed(blocks.get(at), choices));
      }
    }
    return new SourceDocument(document.mediaType(), document.pages(), blocks);
  }

  private static Block changed(Block block, Choices choices) {
    if (block instanceof Grid grid) {
      return grid(grid, choices);
    }
    if (block instanceof Paragraph paragraph) {
      String text = text(choices);
      return text.isBlank() ? block : new Paragraph(text, paragraph.role(), paragraph.location());
    }
    return block;
  }

  private static Grid grid(Grid grid, Choices choices) {
    List<GridCell> cells = new ArrayList<>(grid.cells());
    if (cells.isEmpty()) {
      return grid;
    }
    int at = choices.between(0, cells.size() - 1);
    GridCell cell = cells.get(at);
    Grid.Kind kind = grid.kind();
    switch (choices.between(0, 6)) {
      case 0 -> cells.remove(at);
      case 1 -> kind = choices.oneOf(Grid.Kind.values());
      case 2 -> cells.set(at, spanning(cell, grid, choices));
      case 3 -> cells.removeIf(other -> other.row() == cell.row());
      case 4 -> {
        GridCell other = cells.get(choices.between(0, cells.size() - 1));
        cells.set(at, with(cell, other.text()));
      }
      default -> cells.set(at, with(cell, text(choices)));
    }
    return new Grid(kind, grid.rows(), grid.columns(), cells, grid.location());
  }

  private static GridCell spanning(GridCell cell, Grid grid, Choices choices) {
    return new GridCell(
        cell.row(),
        cell.column(),
        choices.between(1, grid.rows() - cell.row()),
        choices.between(1, grid.columns() - cell.column()),
        cell.text(),
        cell.extent(),
        cell.location());
  }

  private static GridCell with(GridCell cell, String text) {
    return new GridCell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        text,
        cell.extent(),
        cell.location());
  }

  private static String text(Choices choices) {
    return choices.between(0, 3) == 0
        ? choices.text(60)
        : choices.oneOf(TEXTS) + (choices.yes() ? choices.oneOf(TEXTS) : "");
  }
}
