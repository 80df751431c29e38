package org.gongkai.cli.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FrameTest {
  @Test
  void isReadAsItWasWritten() throws IOException {
    Frame read = Frame.read(stream(written()), 3);
    assertThat(read.kind()).isEqualTo(Frame.Kind.OUTCOME);
    assertThat(read.content()).containsExactly(1, 2, 3);
  }

  @Test
  void beginsWithItsMarkKindAndLength() throws IOException {
    assertThat(written()).containsExactly('G', 'K', 'W', '1', 5, 0, 0, 0, 3, 1, 2, 3);
  }

  @Test
  void isRefusedIfItIsSomethingElse() throws IOException {
    byte[] bytes = written();
    bytes[0] = 'T';
    refuses(bytes, 3);
    bytes = written();
    bytes[4] = 99;
    refuses(bytes, 3);
    refuses(written(), 2);
    bytes = written();
    bytes[5] = -1;
    refuses(bytes, 3);
  }

  @Test
  void endsWhereTheStreamEnds() throws IOException {
    byte[] bytes = written();
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatExceptionOfType(EOFException.class).isThrownBy(() -> Frame.read(stream(cut), 3));
    }
  }

  private static void refuses(byte[] bytes, long maxLength) {
    assertThatExceptionOfType(StreamCorruptedException.class)
        .isThrownBy(() -> Frame.read(stream(bytes), maxLength));
  }

  private static byte[] written() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Frame.of(Frame.Kind.OUTCOME, new byte[] {1, 2, 3}).write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static DataInputStream stream(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }
}
