package org.gongkai.parsers.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.error.EncryptedDocumentException;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.SourceBytes;

/**
 * A zip in memory within the limits of {@code ReadLimits}: the number of its files, how much they
 * unpack to together, and how much more each unpacks to than it takes. What the directory declares
 * is checked when the container is opened, before anything is unpacked; what really comes out,
 * while it is read. Pictures and the like may shrink to nearly nothing and are never unpacked here,
 * so their ratio is not looked at unless they are opened.
 */
public final class ZipContainer {
  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int LOCAL_HEADER_SIZE = 30;

  private final SourceBytes source;
  private final ReadContext context;
  private final List<ZipItem> items = new ArrayList<>();
  private final Map<String, ZipItem> firstOfName = new HashMap<>();
  private final UnpackBudget budget;
  private long declared;

  private ZipContainer(SourceBytes source, ReadContext context) {
    this.source = source;
    this.context = context;
    this.budget = new UnpackBudget(context);
  }

  /**
   * Opens a container.
   *
   * @throws org.gongkai.parsers.error.ReportException if it is broken or goes beyond a limit
   */
  public static ZipContainer open(SourceBytes source, ReadContext context) {
    return open(source, context, item -> true);
  }

  /**
   * Opens a container as if it held only some of its files.
   *
   * @throws org.gongkai.parsers.error.ReportException if it is broken or goes beyond a limit
   */
  public static ZipContainer open(
      SourceBytes source, ReadContext context, Predicate<ZipItem> wanted) {
    ZipContainer container = new ZipContainer(source, context);
    ZipDirectory.visit(
        source,
        item -> {
          if (wanted.test(item)) {
            container.add(item);
          }
        });
    return container;
  }

  private void add(ZipItem item) {
    if (item.packedSize() < 0 || item.unpackedSize() < 0) {
      throw new CorruptDocumentException(source.name(), "A file in the container has no size.");
    }
    items.add(item);
    firstOfName.putIfAbsent(item.name(), item);
    declared += Math.min(item.unpackedSize(), Long.MAX_VALUE >> 16);
    context.check("maxZipEntries", items.size(), context.limits().maxZipEntries());
    context.check("maxUnpackedBytes", declared, context.limits().maxUnpackedBytes());
    if (isMarkup(item.name())) {
      budget.checkRatio(item.unpackedSize(), item.packedSize());
    }
  }

  private static boolean isMarkup(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml") || lower.endsWith(".rels");
  }

  /** The files, in the order of the directory; several may have one name. */
  public List<ZipItem> items() {
    return Collections.unmodifiableList(items);
  }

  /** The first file of this name, without regard to case as Office does, too. */
  public Optional<ZipItem> item(String name) {
    ZipItem exact = firstOfName.get(name);
    return exact != null
        ? Optional.of(exact)
        : items.stream().filter(item -> item.name().equalsIgnoreCase(name)).findFirst();
  }

  /** The unpacked content of a file; reading it throws when it goes beyond a limit. */
  public InputStream open(ZipItem item) {
    if (item.encrypted()) {
      throw new EncryptedDocumentException(source.name(), "The zip container is encrypted.");
    }
    budget.checkRatio(item.unpackedSize(), item.packedSize());
    long start = contentStart(item);
    if (start < 0 || start + item.packedSize() > source.bytes().length) {
      throw damaged(item);
    }
    InputStream packed =
        new ByteArrayInputStream(source.bytes(), (int) start, (int) item.packedSize());
    return switch (item.method()) {
      case 0 -> new BoundedStream(packed, item, budget);
      case 8 -> BoundedStream.inflating(packed, item, budget);
      default ->
          throw new CorruptDocumentException(
              source.name(),
              "The file " + item.name() + " in the container is packed in an unknown way.");
    };
  }

  /**
   * The whole unpacked content of a file.
   *
   * @throws CorruptDocumentException if it cannot be unpacked
   */
  public byte[] read(ZipItem item) {
    try (InputStream stream = open(item)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new CorruptDocumentException(
          source.name(), "The file " + item.name() + " in the container is damaged.", e);
    }
  }

  private long contentStart(ZipItem item) {
    ByteBuffer bytes = ByteBuffer.wrap(source.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    long at = item.offset();
    if (at < 0
        || at > bytes.limit() - LOCAL_HEADER_SIZE
        || bytes.getInt((int) at) != LOCAL_HEADER) {
      throw damaged(item);
    }
    int nameLength = bytes.getShort((int) at + 26) & 0xFFFF;
    int extraLength = bytes.getShort((int) at + 28) & 0xFFFF;
    return at + LOCAL_HEADER_SIZE + nameLength + extraLength;
  }

  private CorruptDocumentException damaged(ZipItem item) {
    return new CorruptDocumentException(
        source.name(), "The file " + item.name() + " in the container is damaged.");
  }
}
