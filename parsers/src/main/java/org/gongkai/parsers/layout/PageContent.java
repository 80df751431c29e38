package org.gongkai.parsers.layout;

import java.util.List;
import org.gongkai.core.model.Box;

/**
 * What is visible on a page.
 *
 * @param number the page number, from 1
 * @param width the width as shown, in points
 * @param height the height as shown, in points
 * @param glyphs the glyphs in the order of drawing
 * @param rulings the ruling lines in any order
 * @param pictures the boxes of the pictures in any order
 */
public record PageContent(
    int number,
    double width,
    double height,
    List<Glyph> glyphs,
    List<Ruling> rulings,
    List<Box> pictures) {}
