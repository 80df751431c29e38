package org.gongkai.parsers.generated;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;

/** Writes a report as a web page. */
public enum HtmlRendering implements Rendering {
  /** Nothing but the report. */
  BARE {
    @Override
    byte[] file(String content) {
      return utf8("<!DOCTYPE html><meta charset=\"utf-8\"><body>" + content + "</body>");
    }
  },
  /** In a page with the furniture of its site, in GB18030. */
  PAGE {
    @Override
    byte[] file(String content) {
      String page =
          "<html><head><meta charset=gb2312><title>网</title><script>var a='2001年';</script></head><body>"
              + "<div class='top'><a href='/'>首页</a><a href='/x'>政务公开</a></div>"
              + "<div>当前位置：<a href='/'>首页</a> &gt; <a href='/n'>2001年报</a> &gt; 正文</div>"
              + "<div class='tools'>字号：<a href='#'>大</a> <a href='#'>中</a> 【打印】</div>"
              + "<div id='zoom'>"
              + content
              + "</div><div>上一篇：<a href='/1'>2002年报</a></div>"
              + "<div class='footer'>版权所有 网站标识码：9900000001</div></body></html>";
      return page.getBytes(java.nio.charset.Charset.forName("GB18030"));
    }
  },
  /** As Word saves it for the web. */
  WORD {
    @Override
    byte[] file(String content) {
      return utf8(
          "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><meta charset=utf-8>"
              + "<!--[if gte mso 9]><xml><o:P>1</o:P></xml><![endif]--></head><body lang=ZH-CN>"
              + "<div class=WordSection1>"
              + content
                  .replace("<p>", "<p class=MsoNormal><span lang=EN-US style='font-size:16.0pt'>")
                  .replace("</p>", "<o:p></o:p></span></p>")
              + "</div></body></html>");
    }
  },
  /** Saved as one file with its pictures and frames. */
  MHT {
    @Override
    byte[] file(String content) {
      byte[] page = BARE.file(content);
      String mail =
          "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"=_b\"; type=\"text/html\"\r\n\r\n"
              + "--=_b\r\nContent-Type: text/html; charset=\"utf-8\"\r\n"
              + "Content-Transfer-Encoding: base64\r\nContent-Location: http://a.invalid/\r\n\r\n"
              + Base64.getMimeEncoder().encodeToString(page)
              + "\r\n--=_b\r\nContent-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\n\r\n"
              + "R0lGODlhAQABAAAAACw=\r\n--=_b--\r\n";
      return mail.getBytes(StandardCharsets.US_ASCII);
    }
  };

  abstract byte[] file(String content);

  @Override
  public byte[] render(GeneratedReport report) {
    StringBuilder html = new StringBuilder();
    report.title().forEach(line -> html.append("<h1>").append(line).append("</h1>\n"));
    report.introduction().forEach(text -> paragraph(html, text));
    for (GeneratedSection section : report.sections()) {
      paragraph(html, section.heading());
      section.paragraphs().forEach(text -> paragraph(html, text));
      section.table().ifPresent(kind -> table(html, report.table(kind).grid()));
    }
    return file(html.toString());
  }

  private static byte[] utf8(String page) {
    return page.getBytes(StandardCharsets.UTF_8);
  }

  private static void paragraph(StringBuilder html, String text) {
    html.append("<p>").append(text).append("</p>\n");
  }

  private static void table(StringBuilder html, Grid grid) {
    html.append("<table border=1><tbody>");
    for (int row = 0; row < grid.rows(); row++) {
      html.append("<tr>");
      for (GridCell cell : grid.cells()) {
        if (cell.row() == row) {
          cell(html, cell);
        }
      }
      html.append("</tr>\n");
    }
    html.append("</tbody></table>\n");
  }

  private static void cell(StringBuilder html, GridCell cell) {
    html.append("<td");
    span(html, "rowspan", cell.rowSpan());
    span(html, "colspan", cell.columnSpan());
    String text = cell.text().isEmpty() ? "&nbsp;" : cell.text().replace("\n", "<br>");
    html.append("><p>").append(text).append("</p></td>");
  }

  private static void span(StringBuilder html, String name, int span) {
    if (span > 1) {
      html.append(' ').append(name).append("=\"").append(span).append('"');
    }
  }
}
