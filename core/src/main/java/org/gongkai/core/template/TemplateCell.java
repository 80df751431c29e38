package org.gongkai.core.template;

import org.gongkai.core.model.TableKind;
import org.gongkai.core.model.Unit;

/**
 * A cell of the form.
 *
 * @param cellId {@code table.row.column}, for example {@code requests.granted.natural_person}
 * @param table the table it stands in
 * @param row the id of its row
 * @param column the id of its column
 * @param rowLabelZh the labels of its row from the outermost group, parted by {@code /}
 * @param columnLabelZh the label of its column
 * @param rowLabelEn the English label of its row
 * @param columnLabelEn the English label of its column
 * @param unit what it counts
 * @param kind what kind of number it asks for
 * @param presence whether the form prescribes it
 */
public record TemplateCell(
    String cellId,
    TableKind table,
    String row,
    String column,
    String rowLabelZh,
    String columnLabelZh,
    String rowLabelEn,
    String columnLabelEn,
    Unit unit,
    CellKind kind,
    Presence presence) {}
