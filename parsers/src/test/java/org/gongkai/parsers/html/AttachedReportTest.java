package org.gongkai.parsers.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.parsers.ReportParser;
import org.gongkai.parsers.error.AttachedReportException;
import org.gongkai.parsers.error.NotAReportException;
import org.junit.jupiter.api.Test;

class AttachedReportTest {
  private static final String TITLE = "<h1>青岚市民政局2023年政府信息公开工作年度报告</h1>";

  @Test
  void namesTheFileThatAPageLinksInPlaceOfTheReport() {
    assertLinked(
        TITLE
            + "<p>索引号：000123/2024-1 发布机构：青岚市民政局 成文日期：2024-01-20 有效性：有效</p>"
            + "<div id='zoom'><p><img src='/fileTypeImages/icon_pdf.gif'>"
            + "<a href='P020240120.pdf?v=1'>青岚市民政局2023年政府信息公开工作年度报告.pdf</a></p></div>",
        "The page only links the report as a file: "
            + "“青岚市民政局2023年政府信息公开工作年度报告.pdf” (P020240120.pdf?v=1).",
        "P020240120.pdf?v=1");
  }

  @Test
  void anAnnouncementOfTheReportIsNotTheReport() {
    assertLinked(
        TITLE
            + "<p>根据《中华人民共和国政府信息公开条例》要求，现公布青岚市民政局2023年政府信息公开工作年度报告。"
            + "本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。如有疑问，请与我局办公室联系"
            + "（地址：青岚市东街1号，电话：0000-1234567）。</p>"
            + "<p>附件：<a href='/upload/a.docx'>2023年年报</a></p>",
        "The page only links the report as a file: “2023年年报” (/upload/a.docx).",
        "/upload/a.docx");
  }

  @Test
  void findsFilesInTheBlockOfFactsInFramesAndViewers() {
    assertLinked(
        "<table><tr><td>索引号</td><td>000123/2024-1</td><td>文件下载</td>"
            + "<td><a href='javascript:down(3)'>青岚市民政局2023年度报告.wps</a></td></tr></table>"
            + TITLE
            + "<iframe src='/pdfjs/web/viewer.html?file=%2Fu%2F%E6%8A%A5%E5%91%8A.pdf'></iframe>"
            + "<object data='/u/a.ofd'></object><embed src='b.pdf'>",
        "The page only links the report as a file: “青岚市民政局2023年度报告.wps” (javascript:down(3)).",
        "javascript:down(3)");
    assertLinked(
        TITLE
            + "<iframe src='/pdfjs/web/viewer.html?file=%2Fu%2F1.pdf'></iframe>"
            + "<object data='/u/a.ofd'></object><embed src='b.pdf'>",
        "The page only links the report as a file: /pdfjs/web/viewer.html?file=%2Fu%2F1.pdf, "
            + "/u/a.ofd, b.pdf.",
        "/pdfjs/web/viewer.html?file=%2Fu%2F1.pdf",
        "/u/a.ofd",
        "b.pdf");
  }

  @Test
  void aPageWithoutAnyTextButAFrameNamesTheFile() {
    assertLinked(
        "<body><iframe src='/u/1.pdf'></iframe></body>",
        "The page only links the report as a file: /u/1.pdf.",
        "/u/1.pdf");
  }

  @Test
  void aPageThatPrintsTheReportIsReadWhateverItLinks() {
    DisclosureReport report =
        parse(
            TITLE
                + "<p>一、总体情况</p><p>全年主动公开信息一百余条，本报告电子版可在青岚市人民政府网站下载。</p>"
                + "<p>五、存在的主要问题及改进情况</p><p>主动性还不够，下一步将加强培训，提高业务水平，及时更新内容。</p>"
                + "<p><a href='/u/1.pdf'>青岚市民政局2023年政府信息公开工作年度报告.pdf</a></p>");

    assertThat(report.metadata().issuer()).contains("青岚市民政局");
  }

  @Test
  void aNoticeWithTheFormAttachedIsANotice() {
    assertThatThrownBy(
            () ->
                parse(
                    "<h1>关于做好2023年政府信息公开工作年度报告编制工作的通知</h1><p>请于1月31日前报送。</p>"
                        + "<p><a href='/u/1.doc'>年度报告格式.doc</a></p>"))
        .isInstanceOf(NotAReportException.class);
  }

  @Test
  void otherLinksAreNoAttachments() {
    assertThatThrownBy(
            () -> parse(TITLE + "<p><a href='/n/1.html'>上年报告</a> <a href='/'>首页</a></p>"))
        .isInstanceOf(NotAReportException.class);
    assertThatThrownBy(
            () -> parse(TITLE + "<div class='footer'><a href='/help.pdf'>使用帮助</a></div>"))
        .isInstanceOf(NotAReportException.class);
  }

  private static void assertLinked(String html, String found, String... links) {
    assertThatThrownBy(() -> parse(html))
        .isInstanceOfSatisfying(
            AttachedReportException.class,
            e -> {
              assertThat(e.found()).isEqualTo(found);
              assertThat(e.links()).isEqualTo(List.of(links));
              assertThat(e.advice()).isEqualTo("Save the linked file and give that.");
            });
  }

  private static DisclosureReport parse(String html) {
    String page = "<!DOCTYPE html><html><meta charset='utf-8'>" + html;
    return ReportParser.create().parse(page.getBytes(StandardCharsets.UTF_8), "page.html");
  }
}
