package org.gongkai.parsers.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCComplianceFlags;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.SourceBytes;
import org.gongkai.parsers.zip.ZipContainer;

/** The parts of a document, found by content types and relationships, not by their names. */
final class DocxPackage {
  private static final List<String> RELATIONS =
      List.of(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
          "http://purl.oclc.org/ooxml/officeDocument/relationships/");
  private static final String MAIN = "officeDocument";

  private final OPCPackage parts;
  private final PackagePart main;
  private final ReadContext context;

  private DocxPackage(OPCPackage parts, PackagePart main, ReadContext context) {
    this.parts = parts;
    this.main = main;
    this.context = context;
  }

  static DocxPackage open(SourceBytes source, ReadContext context) throws OpenXML4JException {
    ZipContainer container = ZipContainer.open(source, context);
    OPCPackage parts =
        OPCPackage.open(new PoiZipSource(container), OPCComplianceFlags.disableAll());
    return new DocxPackage(parts, findMain(parts, source), context);
  }

  private static PackagePart findMain(OPCPackage parts, SourceBytes source)
      throws InvalidFormatException {
    for (String prefix : RELATIONS) {
      for (PackageRelationship relation : parts.getRelationshipsByType(prefix + MAIN)) {
        PackagePart part = parts.getPart(relation);
        if (part != null) {
          return part;
        }
      }
    }
    for (PackagePart part : parts.getParts()) {
      String type = part.getContentType();
      if (type.contains("word") && type.endsWith(".main+xml")) {
        return part;
      }
    }
    throw new CorruptDocumentException(source.name(), "The main part of the document is missing.");
  }

  /** The main part's parts of this kind, for example {@code styles} or {@code header}. */
  List<PackagePart> related(String kind) throws InvalidFormatException {
    List<PackagePart> found = new ArrayList<>();
    for (String prefix : RELATIONS) {
      for (PackageRelationship relation : main.getRelationshipsByType(prefix + kind)) {
        if (relation.getTargetMode() == TargetMode.INTERNAL) {
          target(relation).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** The part that a relationship leads to, if it is there. */
  private Optional<PackagePart> target(PackageRelationship relation) throws InvalidFormatException {
    return Optional.ofNullable(
        parts.getPart(PackagingURIHelper.createPartName(relation.getTargetURI())));
  }

  /** Shows the children of the first element of this name in the main part. */
  void visitMain(String parent, Consumer<XmlElement> visitor)
      throws IOException, XMLStreamException {
    visit(main, parent, visitor);
  }

  /** Shows the children of the first element of this name in the main part's part of this kind. */
  void visitRelated(String kind, String parent, Consumer<XmlElement> visitor)
      throws IOException, XMLStreamException, InvalidFormatException {
    for (PackagePart part : related(kind)) {
      visit(part, parent, visitor);
    }
  }

  void visit(PackagePart part, String parent, Consumer<XmlElement> visitor)
      throws IOException, XMLStreamException {
    try (InputStream stream = part.getInputStream()) {
      new XmlPart(context).visitChildren(stream, parent, visitor);
    }
  }
}
