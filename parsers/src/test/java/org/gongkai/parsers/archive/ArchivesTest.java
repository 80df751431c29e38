package org.gongkai.parsers.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.error.EncryptedDocumentException;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.error.UnsupportedFormatException;
import org.gongkai.parsers.source.ArchiveEntry;
import org.gongkai.parsers.source.ReadLimits;
import org.gongkai.parsers.source.SourceBytes;
import org.junit.jupiter.api.Test;

class ArchivesTest {
  private static byte[] zip(Charset names, Object... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        Object content = namesAndContents[i + 1];
        zip.write(content instanceof byte[] raw ? raw : ((String) content).getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(Object... namesAndContents) throws IOException {
    return zip(UTF_8, namesAndContents);
  }

  private static List<ArchiveEntry> entries(byte[] bytes, ReadLimits limits) {
    List<ArchiveEntry> entries = new ArrayList<>();
    Archives.entries(new SourceBytes("a.zip", bytes), limits, name -> {}).forEach(entries::add);
    return entries;
  }

  private static List<String> names(byte[] bytes) {
    return entries(bytes, ReadLimits.defaults()).stream().map(ArchiveEntry::name).toList();
  }

  @Test
  void givesFilesByName() throws IOException {
    byte[] bytes = zip("b.txt", "2", "年报/", "", "a.txt", "1");
    assertThat(names(bytes)).containsExactly("a.zip!/a.txt", "a.zip!/b.txt");
    assertThat(entries(bytes, ReadLimits.defaults()).get(1).bytes()).asString(UTF_8).isEqualTo("2");
  }

  @Test
  void tellsFilesOfOneNameApart() throws IOException {
    String twoA = new String(zip("a.txt", "1", "z.txt", "2", "a (2).txt", "3"), ISO_8859_1);
    byte[] bytes = twoA.replace("z.txt", "a.txt").getBytes(ISO_8859_1);
    assertThat(entries(bytes, ReadLimits.defaults()))
        .extracting(entry -> entry.name() + " " + new String(entry.bytes(), UTF_8))
        .containsExactly("a.zip!/a (2).txt 3", "a.zip!/a.txt 1", "a.zip!/a (3).txt 2");
  }

  @Test
  void readsNamesInGbkAndInUtf8WithoutItsFlag() throws IOException {
    assertThat(names(zip(Charset.forName("GBK"), "年报/民政局.txt", "1")))
        .containsExactly("a.zip!/年报/民政局.txt");
    byte[] unflagged = zip("民政局.txt", "1");
    for (int i = 0; i + 4 < unflagged.length; i++) {
      if (unflagged[i] == 'P' && unflagged[i + 1] == 'K' && unflagged[i + 2] == 1) {
        unflagged[i + 9] &= ~0x08;
      }
    }
    assertThat(names(unflagged)).containsExactly("a.zip!/民政局.txt");
  }

  @Test
  void opensArchivesInArchivesButNotDocuments() throws IOException {
    byte[] inner = zip("c.txt", "3");
    byte[] document = zip("word/document.xml", "<a/>");
    assertThat(names(zip("b.zip", inner, "c.docx", document)))
        .containsExactly("a.zip!/b.zip!/c.txt", "a.zip!/c.docx");
  }

  @Test
  void tellsEachNameBeforeItsFileIsUnpackedAndPassesOverWhatIsRefused() throws IOException {
    byte[] inner = zip("c.txt", "3");
    SourceBytes archive =
        new SourceBytes("a.zip", zip("a.txt", "1", "b.zip", inner, "d.zip", inner));
    CorruptDocumentException refusal =
        new CorruptDocumentException("a.zip!/b.zip", "It is no good.");
    List<String> told = new ArrayList<>();
    Iterable<ArchiveEntry> entries =
        Archives.entries(
            archive,
            ReadLimits.defaults(),
            name -> {
              told.add(name);
              if (name.equals("a.zip!/b.zip")) {
                throw refusal;
              }
            });
    for (ArchiveEntry entry : entries) {
      told.add("given " + entry.name());
      if (entry.name().equals("a.zip!/b.zip")) {
        assertThatThrownBy(entry::bytes).isSameAs(refusal);
      }
    }
    assertThat(told)
        .containsExactly(
            "a.zip!/a.txt",
            "given a.zip!/a.txt",
            "a.zip!/b.zip",
            "given a.zip!/b.zip",
            "a.zip!/d.zip",
            "a.zip!/d.zip!/c.txt",
            "given a.zip!/d.zip!/c.txt");
  }

  @Test
  void passesOverWhatProgramsLeave() throws IOException {
    byte[] bytes =
        zip(
            "__MACOSX/._a.txt",
            "0",
            ".DS_Store",
            "0",
            "~$a.docx",
            "0",
            ".git/a",
            "0",
            "a.txt",
            "1");
    assertThat(names(bytes)).containsExactly("a.zip!/a.txt");
  }

  @Test
  void cleansPathsThatLeadOut() throws IOException {
    assertThat(names(zip("../../etc/./a.txt", "1", "/b.txt", "2")))
        .containsExactly("a.zip!/b.txt", "a.zip!/etc/a.txt");
  }

  @Test
  void oneBadFileDoesNotHideTheOthers() throws IOException {
    byte[] bytes = zip("a.txt", "1", "b.txt", "2");
    int first = new String(bytes, Charset.forName("ISO-8859-1")).indexOf("a.txt") + 5;
    bytes[first] = (byte) 0xFF;
    List<ArchiveEntry> entries = entries(bytes, ReadLimits.defaults());
    assertThatThrownBy(entries.get(0)::bytes)
        .isInstanceOf(CorruptDocumentException.class)
        .hasMessageStartingWith("a.zip!/a.txt: ");
    assertThat(entries.get(1).bytes()).asString(UTF_8).isEqualTo("2");
  }

  @Test
  void tellsLockedFiles() throws IOException {
    byte[] bytes = zip("a.txt", "1");
    int directory = new String(bytes, Charset.forName("ISO-8859-1")).indexOf("PK\u0001\u0002");
    bytes[directory + 8] |= 1;
    ArchiveEntry entry = entries(bytes, ReadLimits.defaults()).get(0);
    assertThatThrownBy(entry::bytes).isInstanceOf(EncryptedDocumentException.class);
  }

  @Test
  void refusesWhatIsNoArchiveOrHasNoFiles() throws IOException {
    byte[] empty = zip("folder/", "");
    assertThatThrownBy(() -> names("text".getBytes(UTF_8)))
        .isInstanceOf(UnsupportedFormatException.class);
    assertThatThrownBy(() -> names(empty)).isInstanceOf(UnsupportedFormatException.class);
  }

  @Test
  void countsFilesOfAllArchivesTogether() throws IOException {
    ReadLimits limits = ReadLimits.builder().maxZipEntries(3).build();
    byte[] inner = zip("c.txt", "3", "d.txt", "4");
    byte[] bytes = zip("a.txt", "1", "b.zip", inner);
    List<ArchiveEntry> entries = entries(bytes, limits);
    assertThat(entries).hasSize(2);
    assertThatThrownBy(entries.get(1)::bytes).isInstanceOf(LimitExceededException.class);
  }

  @Test
  void countsBytesOfAllArchivesTogether() throws IOException {
    byte[] inner = zip("c.txt", "3".repeat(5_000));
    byte[] bytes = zip("a.txt", "1".repeat(5_000), "b.zip", inner);
    ReadLimits limits = ReadLimits.builder().maxUnpackedBytes(6_000).build();
    List<ArchiveEntry> entries = entries(bytes, limits);
    assertThat(entries.get(0).bytes()).hasSize(5_000);
    assertThatThrownBy(entries.get(1)::bytes).isInstanceOf(LimitExceededException.class);
  }

  @Test
  void opensOnlySoManyArchivesInArchives() throws IOException {
    byte[] bytes = zip("c.txt", "3");
    for (int i = 0; i < 3; i++) {
      bytes = zip("n.zip", bytes);
    }
    List<ArchiveEntry> entries = entries(bytes, ReadLimits.builder().maxNesting(2).build());
    assertThat(entries.get(0).name()).isEqualTo("a.zip!/n.zip!/n.zip");
    assertThatThrownBy(entries.get(0)::bytes).isInstanceOf(LimitExceededException.class);
  }
}
