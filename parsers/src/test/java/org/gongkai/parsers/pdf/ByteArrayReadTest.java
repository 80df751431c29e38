package org.gongkai.parsers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ByteArrayReadTest {
  private final ByteArrayRead read = new ByteArrayRead(new byte[] {1, 2, (byte) 200, 4});

  @Test
  void readsBytesToTheEnd() {
    assertThat(read.read()).isEqualTo(1);
    assertThat(read.peek()).isEqualTo(2);
    assertThat(read.read()).isEqualTo(2);
    assertThat(read.read()).isEqualTo(200);
    assertThat(read.isEOF()).isFalse();
    assertThat(read.read()).isEqualTo(4);
    assertThat(read.isEOF()).isTrue();
    assertThat(read.peek()).isEqualTo(-1);
    assertThat(read.read()).isEqualTo(-1);
    assertThat(read.getPosition()).isEqualTo(4);
  }

  @Test
  void readsAsManyBytesAsThereAre() {
    byte[] target = new byte[6];
    assertThat(read.read(target, 1, 3)).isEqualTo(3);
    assertThat(target).containsExactly(0, 1, 2, -56, 0, 0);
    assertThat(read.read(target, 0, 6)).isEqualTo(1);
    assertThat(read.read(target, 0, 6)).isEqualTo(-1);
    assertThat(read.read(target, 0, 0)).isZero();
  }

  @Test
  void goesBackAndBehindTheEnd() throws IOException {
    read.seek(3);
    read.rewind(2);
    assertThat(read.read()).isEqualTo(2);
    read.seek(99);
    assertThat(read.getPosition()).isEqualTo(4);
    assertThatThrownBy(() -> read.rewind(5)).isInstanceOf(EOFException.class);
  }

  @Test
  void givesViewsOfParts() throws IOException {
    var view = read.createView(1, 2);
    assertThat(view.length()).isEqualTo(2);
    assertThat(view.read()).isEqualTo(2);
    assertThat(view.read()).isEqualTo(200);
    assertThat(view.read()).isEqualTo(-1);
  }
}
