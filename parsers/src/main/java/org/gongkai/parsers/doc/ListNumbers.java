package org.gongkai.parsers.doc;

import org.apache.poi.hwpf.usermodel.Paragraph;

final class ListNumbers {
  String next(Paragraph paragraph) {
    return "";
  }
}
