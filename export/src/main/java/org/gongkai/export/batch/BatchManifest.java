package org.gongkai.export.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code gongkai.json}: what made the outputs beside it. In a new folder the same for the same
 * program, settings and inputs: it tells no times and no machines.
 */
public final class BatchManifest {
  /** The file's name. */
  public static final String FILE = "gongkai.json";

  /** A manifest has a few hundred. */
  private static final long MOST_BYTES = 1 << 20;

  private static final String PROGRAM = "gongkai";
  private static final String OUTPUTS = "outputs";
  private static final String EARLIER = "earlier";

  private BatchManifest() {}

  /**
   * Writes the manifest.
   *
   * @param outputs the names of the files and folders
   * @param earlier the names of those that earlier runs left there, in other formats
   * @param counts how many of what there are, in the order given
   */
  public static void write(
      Path folder,
      Provenance provenance,
      List<String> outputs,
      List<String> earlier,
      Map<String, Long> counts)
      throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    try (OutputStream stream = Files.newOutputStream(folder.resolve(FILE));
        JsonGenerator json = new JsonFactory().createGenerator(stream)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter));
      json.writeStartObject();
      json.writeStringField(PROGRAM, provenance.gongkai());
      json.writeStringField("templates", provenance.templates());
      writeNames(json, OUTPUTS, outputs);
      if (!earlier.isEmpty()) {
        writeNames(json, EARLIER, earlier);
      }
      json.writeObjectFieldStart("counts");
      for (Map.Entry<String, Long> count : counts.entrySet()) {
        json.writeNumberField(count.getKey(), count.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeNames(JsonGenerator json, String field, List<String> names)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String name : names) {
      json.writeString(name);
    }
    json.writeEndArray();
  }

  /**
   * The names of all that runs have made in a folder, the manifest's own among them; none if there
   * is no manifest, or one that no run made.
   */
  public static Set<String> outputs(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      JsonNode manifest =
          Files.size(file) > MOST_BYTES
              ? MissingNode.getInstance()
              : new ObjectMapper().readTree(Files.readAllBytes(file));
      if (!manifest.path(PROGRAM).isTextual()) {
        return Set.of();
      }
      Set<String> names = new LinkedHashSet<>();
      manifest.path(OUTPUTS).forEach(name -> names.add(name.asText()));
      manifest.path(EARLIER).forEach(name -> names.add(name.asText()));
      names.retainAll(BatchFormat.allFileNames());
      names.add(FILE);
      return names;
    } catch (IOException e) {
      return Set.of();
    }
  }
}
