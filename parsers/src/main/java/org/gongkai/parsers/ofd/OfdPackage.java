package org.gongkai.parsers.ofd;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.error.EncryptedDocumentException;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.SourceBytes;
import org.gongkai.parsers.xml.HardenedXml;
import org.gongkai.parsers.zip.ZipContainer;
import org.gongkai.parsers.zip.ZipItem;

/** The parts of a file, and the ways in which they name each other. */
final class OfdPackage {
  static final String MAIN = "OFD.xml";

  /** What a container has whose parts are encrypted as GM/T 0099 tells. */
  private static final Set<String> LOCKS =
      Set.of("encryptions.xml", "decryptseed.dat", "entriesmap.dat");

  private final ZipContainer container;
  private final ReadContext context;
  private final HardenedXml xml;

  private OfdPackage(ZipContainer container, ReadContext context) {
    this.container = container;
    this.context = context;
    this.xml = new HardenedXml(context, "document");
  }

  /** A part that was read. */
  record Part(String path, Node root) {}

  static OfdPackage open(SourceBytes source, ReadContext context) {
    ZipContainer container = ZipContainer.open(source, context);
    if (container.items().stream().anyMatch(OfdPackage::isLock)) {
      throw new EncryptedDocumentException(source.name(), "Its parts are encrypted.");
    }
    return new OfdPackage(container, context);
  }

  private static boolean isLock(ZipItem item) {
    String name = item.name().toLowerCase(Locale.ROOT);
    return LOCKS.contains(name.substring(name.lastIndexOf('/') + 1));
  }

  Part main() {
    return require("", MAIN);
  }

  /** The part that another one names. */
  Part require(String from, String location) {
    return find(from, location)
        .orElseThrow(
            () ->
                new CorruptDocumentException(
                    context.sourceName(), "Its part " + location.strip() + " is missing."));
  }

  /** The part that another one names, if it is there. */
  Optional<Part> find(String from, String location) {
    return resolve(from, location).map(this::read);
  }

  private Optional<ZipItem> resolve(String from, String location) {
    String named = location.strip().replace('\\', '/');
    if (named.isEmpty()) {
      return Optional.empty();
    }
    String folder = named.startsWith("/") ? "" : from.substring(0, from.lastIndexOf('/') + 1);
    return item(folder + named).or(() -> item(named));
  }

  private Optional<ZipItem> item(String path) {
    return container.item(normal(path)).filter(item -> !item.isFolder());
  }

  private static String normal(String path) {
    Deque<String> names = new ArrayDeque<>();
    for (String name : path.split("/")) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }

  private Part read(ZipItem item) {
    context.checkTime();
    try (InputStream stream = container.open(item)) {
      return new Part(item.name(), XmlTree.read(stream, context, xml));
    } catch (XMLStreamException | IOException e) {
      throw context.broken("The XML of its part " + item.name() + " is broken.", e);
    }
  }
}
