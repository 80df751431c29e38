package org.gongkai.cli.worker;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.gongkai.cli.input.InputFile;
import org.gongkai.cli.read.ByteFields;

/** What the program asks of a worker. Paths go as URIs, which keep names in any charset whole. */
final class WorkerRequest {
  private WorkerRequest() {}

  static Frame readFile(InputFile file) {
    return Frame.of(Frame.Kind.READ_FILE, named(file));
  }

  static Frame unpack(InputFile file) {
    return Frame.of(Frame.Kind.UNPACK, named(file));
  }

  static Frame readBytes(String source, byte[] bytes) {
    return Frame.of(Frame.Kind.READ_BYTES, new ByteFields().text(source).raw(bytes).toByteArray());
  }

  private static byte[] named(InputFile file) {
    String place = file.path().toAbsolutePath().toUri().toString();
    return new ByteFields().text(file.source()).text(place).toByteArray();
  }

  /** The file of a request to read or unpack one. */
  static InputFile file(ByteBuffer content) {
    String source = ByteFields.text(content);
    return new InputFile(Path.of(URI.create(ByteFields.text(content))), source, null);
  }
}
