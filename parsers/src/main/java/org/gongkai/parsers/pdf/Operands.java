package org.gongkai.parsers.pdf;

import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.gongkai.parsers.source.ReadContext;
import org.jspecify.annotations.Nullable;

/**
 * The operands of one operator of a content stream; also the elements of an array among them. One
 * instance serves all operators of a stream, one after another.
 */
final class Operands {
  private static final int LONGEST_CODE = 4;

  /** What stands for operands that no operator of text or paths takes: dictionaries and such. */
  private static final Object OTHER = new Object();

  private static final Object NUMBER = new Object();

  private final ReadContext context;
  private Object[] objects = new Object[8];
  private float[] numbers = new float[8];
  private int size;
  private long bytes;
  private @Nullable Operands elements;

  Operands(ReadContext context) {
    this.context = context;
  }

  void clear() {
    Arrays.fill(objects, 0, size, OTHER);
    size = 0;
    bytes = 0;
  }

  void addNumber(float number) {
    add(NUMBER);
    numbers[size - 1] = number;
  }

  void addName(COSName name) {
    add(name);
  }

  void addString(byte[] string) {
    add(string);
    bytes += string.length;
    // Every glyph takes a code of one byte to four.
    context.check("maxGlyphsPerPage", bytes / LONGEST_CODE, context.limits().maxGlyphsPerPage());
  }

  void addOther() {
    add(OTHER);
  }

  /** Adds an array and gives its elements, to be filled. */
  Operands addArray() {
    Operands array = elements == null || holds(elements) ? new Operands(context) : elements;
    elements = array;
    array.clear();
    add(array);
    return array;
  }

  private boolean holds(Operands array) {
    for (int i = 0; i < size; i++) {
      if (objects[i] == array) {
        return true;
      }
    }
    return false;
  }

  private void add(Object object) {
    if (size == objects.length) {
      context.check("maxGlyphsPerPage", size, context.limits().maxGlyphsPerPage());
      objects = Arrays.copyOf(objects, size * 2);
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    objects[size++] = object;
  }

  int size() {
    return size;
  }

  boolean isNumber(int index) {
    return index >= 0 && index < size && objects[index] == NUMBER;
  }

  /** Whether so many operands, or more, are there and all of them are numbers. */
  boolean areNumbers(int least) {
    for (int i = 0; i < size; i++) {
      if (objects[i] != NUMBER) {
        return false;
      }
    }
    return size >= least;
  }

  /** The number at an index; 0 where something else is. */
  float number(int index) {
    return isNumber(index) ? numbers[index] : 0;
  }

  /** The name at an index; null where something else is. */
  @Nullable COSName name(int index) {
    return index < size && objects[index] instanceof COSName name ? name : null;
  }

  /** The string at an index; null where something else is. */
  byte @Nullable [] string(int index) {
    return index < size && objects[index] instanceof byte[] string ? string : null;
  }

  /** The elements of the array at an index; null where something else is. */
  @Nullable Operands array(int index) {
    return index < size && objects[index] instanceof Operands array ? array : null;
  }
}
