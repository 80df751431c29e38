package org.gongkai.cli.worker;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.gongkai.cli.input.InputFile;
import org.gongkai.cli.read.ByteFields;

/** What the program asks of a worker. Paths go as URIs, which keep names in any charset whole. */
final class WorkerRequest {
  private WorkerRequest() {}

  static Frame readFile(String source, URI place) {
    return Frame.of(Frame.Kind.READ_FILE, named(source, place));
  }

  /**
   * Asks for the files of an archive.
   *
   * @param place where the archive is
   * @param known how many of them, from the first on, are not to be given again
   * @param harmful the names of files that are not to be unpacked
   */
  static Frame unpack(String source, URI place, int known, Collection<String> harmful) {
    ByteFields fields = new ByteFields().raw(named(source, place)).four(known).four(harmful.size());
    harmful.forEach(fields::text);
    return Frame.of(Frame.Kind.UNPACK, fields.toByteArray());
  }

  static Frame readBytes(String source, byte[] bytes) {
    return Frame.of(Frame.Kind.READ_BYTES, new ByteFields().text(source).raw(bytes).toByteArray());
  }

  private static byte[] named(String source, URI place) {
    return new ByteFields().text(source).text(place.toString()).toByteArray();
  }

  /** The file of a request to read or unpack one. */
  static InputFile file(ByteBuffer content) {
    String source = ByteFields.text(content);
    return new InputFile(Path.of(URI.create(ByteFields.text(content))), source, null);
  }

  /** The names of files that are not to be unpacked, which end a request to unpack. */
  static Set<String> harmful(ByteBuffer content) {
    Set<String> names = new HashSet<>();
    for (int left = content.getInt(); left > 0; left--) {
      names.add(ByteFields.text(content));
    }
    return names;
  }
}
