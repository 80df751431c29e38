package org.gongkai.parsers.doc;

import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * What the first bytes of the main stream tell: what POI's errors leave open when it cannot read
 * on.
 *
 * @param old whether Word 95 or an older one wrote it
 * @param encrypted whether the rest is encrypted
 */
record MainHeader(boolean old, boolean encrypted) {
  private static final String MAIN = "WordDocument";
  private static final int SIZE = 12;
  private static final int OLD_MARK = 0xA5DC;
  private static final int FLAGS = 11;

  static MainHeader read(POIFSFileSystem files) throws IOException {
    DirectoryNode root = files.getRoot();
    byte[] start = root.createDocumentInputStream(MAIN).readNBytes(SIZE);
    if (start.length < SIZE) {
      return new MainHeader(false, false);
    }
    int mark = (start[0] & 0xFF) | (start[1] & 0xFF) << 8;
    return new MainHeader(mark == OLD_MARK, (start[FLAGS] & 1) != 0);
  }
}
