package org.gongkai.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSchemaTest {
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final JsonSchema SCHEMA = FACTORY.getSchema(JsonReports.schema());

  @Test
  void holdsForWrittenReports() {
    assertThat(faults(JsonReports.toJson(SampleReports.full()))).isEmpty();
    assertThat(faults(JsonReports.toJson(SampleReports.empty()))).isEmpty();
  }

  @Test
  void isItselfADraft202012Schema() {
    JsonSchema meta = FACTORY.getSchema(com.networknt.schema.SchemaLocation.of(SchemaId.V202012));
    assertThat(meta.validate(JsonReports.schema(), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"pages\":7 | \"pages\":7,\"colour\":1",
        "\"pages\":7 | \"seiten\":7",
        "\"pages\":7 | \"pages\":-7",
        "\"issuer\":\"临溪县\" | \"issuer\":7",
        "\"template\":\"NATIONAL_2021\" | \"template\":\"NATIONAL_1999\"",
        "\"type\":\"paragraph\" | \"type\":\"chapter\"",
        "\"value\":-12 | \"value\":null",
        "\"status\":\"blank\",\"value\":null | \"status\":\"blank\",\"value\":1",
        "\"box\":[10.25, | \"box\":[",
      })
  void refusesOtherShapes(String good, String bad) {
    String json = JsonReports.toJson(SampleReports.full());
    assertThat(json).contains(good);
    assertThat(faults(json.replace(good, bad))).isNotEmpty();
  }

  @Test
  void listsEveryConstantOfTheModel() throws JsonProcessingException {
    JsonNode schema = new ObjectMapper().readTree(JsonReports.schema());
    assertThat(names(schema, "/properties/template")).isEqualTo(names(WireNames.TEMPLATE));
    assertThat(names(schema, "/properties/status")).isEqualTo(names(WireNames.REPORT_STATUS));
    assertThat(names(schema, "/$defs/section/properties/kind")).isEqualTo(names(WireNames.SECTION));
    assertThat(names(schema, "/$defs/figure/properties/status"))
        .isEqualTo(names(WireNames.FIGURE_STATUS));
    assertThat(names(schema, "/$defs/figure/properties/unit")).isEqualTo(names(WireNames.UNIT));
    assertThat(names(schema, "/$defs/figure/properties/confirmation"))
        .isEqualTo(names(WireNames.CONFIRMATION));
    assertThat(names(schema, "/$defs/finding/properties/code")).isEqualTo(names(WireNames.FINDING));
    assertThat(names(schema, "/$defs/finding/properties/severity"))
        .isEqualTo(names(WireNames.SEVERITY));
  }

  @Test
  void describesEveryField() throws JsonProcessingException {
    List<String> undescribed = new ArrayList<>();
    collectUndescribed(new ObjectMapper().readTree(JsonReports.schema()), "", undescribed);
    assertThat(undescribed).isEmpty();
  }

  private static void collectUndescribed(JsonNode node, String path, List<String> undescribed) {
    node.properties()
        .forEach(
            entry -> {
              String here = path + "/" + entry.getKey();
              boolean field = path.endsWith("/properties") && !path.contains("/allOf");
              JsonNode value = entry.getValue();
              if (field && !value.has("description") && !value.has("$ref") && !value.has("oneOf")) {
                undescribed.add(here);
              }
              collectUndescribed(value, here, undescribed);
            });
  }

  private static List<String> names(WireNames<?> names) {
    return List.copyOf(names.names());
  }

  private static List<String> names(JsonNode schema, String pointer) {
    List<String> names = new ArrayList<>();
    schema.at(pointer).get("enum").forEach(name -> names.add(name.textValue()));
    return names;
  }

  private static Set<ValidationMessage> faults(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }
}
