package org.gongkai.parsers.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.error.EncryptedDocumentException;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.error.NoTextException;
import org.gongkai.parsers.error.ReportException;
import org.gongkai.parsers.error.UnsupportedFormatException;
import org.gongkai.parsers.source.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenDocTest {
  private static final ReadLimits LIMITS = ReadLimits.defaults();

  /** The document with its main stream changed. */
  private static byte[] changed(UnaryOperator<byte[]> change) throws IOException {
    try (POIFSFileSystem files =
            new POIFSFileSystem(new ByteArrayInputStream(Docs.bytes("text.doc")));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      DirectoryNode root = files.getRoot();
      byte[] main = root.createDocumentInputStream("WordDocument").readAllBytes();
      files.createOrUpdateDocument(new ByteArrayInputStream(change.apply(main)), "WordDocument");
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  @Test
  void saysThatABlankDocumentHasNoText() {
    assertThatThrownBy(() -> Docs.read("blank.doc")).isInstanceOf(NoTextException.class);
  }

  @Test
  void callsALockedDocumentEncrypted() throws IOException {
    byte[] locked =
        changed(
            main -> {
              main[11] |= 1;
              return main;
            });

    assertThatThrownBy(() -> Docs.read(locked, LIMITS))
        .isInstanceOf(EncryptedDocumentException.class);
  }

  @Test
  void refusesDocumentsOfWord95() throws IOException {
    byte[] old =
        changed(
            main -> {
              main[0] = (byte) 0xDC;
              return main;
            });

    assertThatThrownBy(() -> Docs.read(old, LIMITS))
        .isInstanceOf(UnsupportedFormatException.class)
        .hasMessageContaining("Word 95");
  }

  @Test
  void callsACutMainStreamCorrupt() throws IOException {
    byte[] cut = changed(main -> Arrays.copyOf(main, 400));

    assertThatThrownBy(() -> Docs.read(cut, LIMITS)).isInstanceOf(CorruptDocumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 5, 7, 9, 11, 13, 17})
  void givesOnlyTypedErrorsForDamagedBytes(int step) {
    byte[] damaged = Docs.bytes("tables.doc");
    for (int at = 512 + step; at < damaged.length; at += 97 * step) {
      damaged[at] ^= (byte) (0x55 + step);
    }

    Throwable thrown = null;
    try {
      Docs.read(damaged, LIMITS);
    } catch (ReportException e) {
      thrown = e;
    }
    assertThat(thrown == null || thrown.getMessage().startsWith("d.doc: ")).isTrue();
  }

  @Test
  void refusesMoreTextThanTheLimit() {
    ReadLimits limits = ReadLimits.builder().maxCharacters(20).build();

    assertThatThrownBy(() -> Docs.read(Docs.bytes("text.doc"), limits))
        .isInstanceOfSatisfying(
            LimitExceededException.class, e -> assertThat(e.limit()).isEqualTo("maxCharacters"));
  }

  @Test
  void refusesTablesBeyondTheLimit() {
    ReadLimits limits = ReadLimits.builder().maxTableCells(6).build();

    assertThatThrownBy(() -> Docs.read(Docs.bytes("tables.doc"), limits))
        .isInstanceOfSatisfying(
            LimitExceededException.class, e -> assertThat(e.limit()).isEqualTo("maxTableCells"));
  }

  @Test
  void refusesTablesNestedBeyondTheLimit() {
    ReadLimits limits = ReadLimits.builder().maxNesting(1).build();

    assertThatThrownBy(() -> Docs.read(Docs.bytes("tables.doc"), limits))
        .isInstanceOfSatisfying(
            LimitExceededException.class, e -> assertThat(e.limit()).isEqualTo("maxNesting"));
  }
}
