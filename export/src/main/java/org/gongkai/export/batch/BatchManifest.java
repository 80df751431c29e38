package org.gongkai.export.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * {@code gongkai.json}: what made the outputs beside it. The same for the same program, settings
 * and inputs: it tells no times and no machines.
 */
public final class BatchManifest {
  /** The file's name. */
  public static final String FILE = "gongkai.json";

  private BatchManifest() {}

  /**
   * Writes the manifest.
   *
   * @param outputs the names of the files and folders
   * @param counts how many of what there are, in the order given
   */
  public static void write(
      Path folder, Provenance provenance, List<String> outputs, Map<String, Long> counts)
      throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    try (OutputStream stream = Files.newOutputStream(folder.resolve(FILE));
        JsonGenerator json = new JsonFactory().createGenerator(stream)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter));
      json.writeStartObject();
      json.writeStringField("gongkai", provenance.gongkai());
      json.writeStringField("templates", provenance.templates());
      json.writeArrayFieldStart("outputs");
      for (String output : outputs) {
        json.writeString(output);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("counts");
      for (Map.Entry<String, Long> count : counts.entrySet()) {
        json.writeNumberField(count.getKey(), count.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
