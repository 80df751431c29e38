package org.gongkai.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object. Every fault is told with its JSON Pointer. */
final class JsonFields {
  private static final int NO_INDEX = -1;

  private final JsonNode node;
  private final @Nullable JsonFields parent;

  /** Where it is in its parent; texts are put together only where there is a fault to tell. */
  private final String field;

  private final int index;

  /** Few, so that a list is the fastest set. */
  private final List<String> taken = new ArrayList<>();

  private JsonFields(JsonNode node, @Nullable JsonFields parent, String field, int index) {
    this.node = node;
    this.parent = parent;
    this.field = field;
    this.index = index;
    if (!node.isObject()) {
      throw new MalformedReportException(place(), "An object is expected here.");
    }
  }

  /** The fields of the whole. */
  static JsonFields of(JsonNode top) {
    return new JsonFields(top, null, "", NO_INDEX);
  }

  String text(String field) {
    return expect(field, "a text", JsonNode::isTextual).textValue();
  }

  @Nullable String optionalText(String field) {
    return isNull(field) ? null : text(field);
  }

  int integer(String field) {
    return whole(field, JsonNode::canConvertToInt).intValue();
  }

  @Nullable Integer optionalInteger(String field) {
    return isNull(field) ? null : (Integer) integer(field);
  }

  long longInteger(String field) {
    return whole(field, JsonNode::canConvertToLong).longValue();
  }

  BigDecimal decimal(String field) {
    return expect(field, "a number", JsonNode::isNumber).decimalValue();
  }

  @Nullable LocalDate optionalDate(String field) {
    return isNull(field) ? null : date(field);
  }

  LocalDate date(String field) {
    String text = text(field);
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw fault(field, "'" + text + "' is no date such as 2020-12-31.");
    }
  }

  JsonFields object(String field) {
    return new JsonFields(any(field), this, field, NO_INDEX);
  }

  @Nullable JsonFields optionalObject(String field) {
    return isNull(field) ? null : object(field);
  }

  List<JsonFields> objects(String field) {
    List<JsonFields> objects = new ArrayList<>();
    for (JsonNode element : array(field)) {
      objects.add(new JsonFields(element, this, field, objects.size()));
    }
    return objects;
  }

  List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : array(field)) {
      if (!element.isTextual()) {
        throw fault(field + "/" + texts.size(), "A text is expected here.");
      }
      texts.add(element.textValue());
    }
    return texts;
  }

  List<Double> doubles(String field) {
    List<Double> numbers = new ArrayList<>();
    for (JsonNode element : array(field)) {
      if (!element.isNumber()) {
        throw fault(field + "/" + numbers.size(), "A number is expected here.");
      }
      numbers.add(element.doubleValue());
    }
    return numbers;
  }

  /** Leaves out a field that other fields imply. */
  void skip(String field) {
    any(field);
  }

  boolean isNull(String field) {
    return any(field).isNull();
  }

  /**
   * Makes a value of fields that were all asked for; what its constructor refuses is a fault here.
   */
  <T> T build(Supplier<T> maker) {
    for (var names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!taken.contains(name)) {
        throw fault(name, "The format has no such field.");
      }
    }
    try {
      return maker.get();
    } catch (IllegalArgumentException e) {
      throw new MalformedReportException(place(), e.getMessage() + ".", e);
    }
  }

  MalformedReportException fault(String field, String found) {
    return new MalformedReportException(pointer(field), found);
  }

  private JsonNode whole(String field, Predicate<JsonNode> fits) {
    return expect(field, "a whole number", fits.and(JsonNode::isIntegralNumber));
  }

  private JsonNode array(String field) {
    return expect(field, "an array", JsonNode::isArray);
  }

  private JsonNode expect(String field, String what, Predicate<JsonNode> test) {
    JsonNode value = any(field);
    if (!test.test(value)) {
      throw fault(field, "Here " + what + " is expected.");
    }
    return value;
  }

  private JsonNode any(String field) {
    if (!taken.contains(field)) {
      taken.add(field);
    }
    JsonNode value = node.get(field);
    if (value == null) {
      throw fault(field, "The field is missing.");
    }
    return value;
  }

  private String place() {
    return parent == null ? "the top" : pointer();
  }

  private String pointer() {
    if (parent == null) {
      return "";
    }
    return parent.pointer(field) + (index == NO_INDEX ? "" : "/" + index);
  }

  private String pointer(String field) {
    return pointer() + "/" + field;
  }
}
