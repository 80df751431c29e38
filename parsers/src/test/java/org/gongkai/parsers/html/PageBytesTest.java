package org.gongkai.parsers.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.error.NoTextException;
import org.gongkai.parsers.source.ReadLimits;
import org.gongkai.parsers.source.SourceDocument;
import org.junit.jupiter.api.Test;

class PageBytesTest {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String TEXT = "全年办理事项，一件不落，朱镕基式的认真。";

  @Test
  void readsTheDeclaredCharsetAsItsLargestSuccessor() {
    for (String name : new String[] {"gb2312", "GBK", "gb18030", "utf-8"}) {
      String html = "<html><head><meta charset=\"" + name + "\"></head><p>" + TEXT + "</p></html>";
      assertThat(Pages.read(html, GB18030)).containsExactly("BODY " + TEXT);
    }
  }

  @Test
  void readsUtf8ThatCallsItselfGbk() {
    String html = "<meta http-equiv='Content-Type' content='text/html; charset=gbk'><p>" + TEXT;
    assertThat(Pages.read(html)).containsExactly("BODY " + TEXT);
  }

  @Test
  void readsPagesThatDeclareNothing() {
    String traditional = "全年公開政府信息，一年來收到申請的件數不多。";
    assertThat(Pages.read("<html><p>" + TEXT, GB18030)).containsExactly("BODY " + TEXT);
    assertThat(Pages.lines(Pages.document(("<p>" + TEXT).getBytes(StandardCharsets.UTF_16))))
        .containsExactly("BODY " + TEXT);
    byte[] big5 = ("<html><p>" + traditional).getBytes(Charset.forName("Big5"));
    assertThat(PageCharset.decode(big5, "")).isEqualTo("<html><p>" + traditional);
  }

  @Test
  void readsSavedPages() {
    String mht =
        """
        MIME-Version: 1.0
        Content-Type: multipart/related;
        \tboundary="=_part"; type="text/html"

        This is a message of several parts.
        --=_part
        Content-Type: text/html; charset="gb2312"
        Content-Transfer-Encoding: quoted-printable
        Content-Location: http://www.example.com/a.html

        <html><body><p class=3DMsoNormal>=C8=AB=C4=EA=
        3=BC=FE=A1=A3</p></body></html>
        --=_part
        Content-Type: image/png
        Content-Transfer-Encoding: base64

        AAAA
        --=_part--
        """;
    SourceDocument document = Pages.document(mht.getBytes(StandardCharsets.US_ASCII));
    assertThat(document.mediaType()).isEqualTo("multipart/related");
    assertThat(Pages.lines(document)).containsExactly("BODY 全年3件。");
  }

  @Test
  void readsSavedPagesInBase64AndNestedParts() {
    String page =
        Base64.getMimeEncoder()
            .encodeToString(("<p>" + TEXT + "</p>").getBytes(StandardCharsets.UTF_8));
    String mht =
        "From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=a\r\n\r\n"
            + "--a\r\nContent-Type: multipart/alternative; boundary=\"b\"\r\n\r\n"
            + "--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + page
            + "\r\n--b--\r\n--a--\r\n";
    assertThat(Pages.lines(Pages.document(mht.getBytes(StandardCharsets.US_ASCII))))
        .containsExactly("BODY " + TEXT);
  }

  @Test
  void refusesSavedPagesWithoutAPage() {
    String mht = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n--a--\n";
    assertThatThrownBy(() -> Pages.document(mht.getBytes(StandardCharsets.US_ASCII)))
        .isInstanceOf(CorruptDocumentException.class)
        .hasMessageContaining("without a page");
  }

  @Test
  void refusesPagesOfPictures() {
    assertThatThrownBy(() -> Pages.read("<p><img src='a.jpg'></p><p><a href='/'>首页</a></p>"))
        .isInstanceOf(NoTextException.class)
        .hasMessageContaining("pictures but no text");
  }

  @Test
  void refusesTablesInTablesBeyondTheLimit() {
    String html = "<table><tr><td>".repeat(70) + "甲";
    assertThatThrownBy(() -> Pages.read(html))
        .isInstanceOfSatisfying(
            LimitExceededException.class, e -> assertThat(e.limit()).isEqualTo("maxNesting"));
  }

  @Test
  void readsDeepTreesWithoutOverflow() {
    String html = "<div><span>".repeat(50_000) + "深处，一句。";
    assertThat(Pages.read(html)).containsExactly("BODY 深处，一句。");
  }

  @Test
  void refusesTablesAndTextsBeyondTheLimits() {
    String cells = "<table>" + "<tr><td>1</td><td>2</td></tr>".repeat(60) + "</table>";
    byte[] bytes = cells.getBytes(StandardCharsets.UTF_8);
    ReadLimits few = ReadLimits.builder().maxTableCells(100).build();
    assertThatThrownBy(() -> Pages.document(bytes, few))
        .isInstanceOfSatisfying(
            LimitExceededException.class, e -> assertThat(e.limit()).isEqualTo("maxTableCells"));
    ReadLimits brief = ReadLimits.builder().maxCharacters(100).build();
    assertThatThrownBy(() -> Pages.document(bytes, brief))
        .isInstanceOfSatisfying(
            LimitExceededException.class, e -> assertThat(e.limit()).isEqualTo("maxCharacters"));
  }
}
