package org.gongkai.parsers.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagePicturesTest {
  private static final String TEXT = "<p>全年认真办理各类事项，件件有回音。</p>";

  @Test
  void givesPicturesWhereTheyStandWithTheirSizes() {
    assertThat(
            Pages.content(
                "<div>"
                    + TEXT
                    + "<p><img src='/upload/1.png' width='600' height='400'></p>"
                    + "<p>甲<img src='/upload/2.png' style='width: 10cm; height: 50%'>乙</p>"
                    + "<p><img src='/upload/3.png'></p></div>"))
        .containsExactly(
            "BODY 全年认真办理各类事项，件件有回音。",
            "PICTURE 450.0x300.0",
            "BODY 甲乙",
            "PICTURE " + 720 / 2.54 + "x0.0",
            "PICTURE 0.0x0.0");
  }

  @Test
  void iconsAndMarksAreNoPictures() {
    assertThat(
            Pages.content(
                "<div>"
                    + TEXT
                    + "<img src='/a.gif' width='16' height='16'><img src='/fileTypeImages/icon_pdf.gif'>"
                    + "<img src='/images/ewm.jpg'><img src='/logo.png' width=900>"
                    + "<img src='/x.png' style='display:none'></div>"))
        .containsExactly("BODY 全年认真办理各类事项，件件有回音。");
  }

  @Test
  void picturesAroundTheContentAreLeftOut() {
    assertThat(
            Pages.content(
                "<div class='header'><img src='/banner.jpg'><a href='/'>首页</a></div><div>"
                    + TEXT.repeat(3)
                    + "</div><div class='footer'><img src='/party.png'>版权所有</div>"))
        .containsExactly(
            "BODY 全年认真办理各类事项，件件有回音。", "BODY 全年认真办理各类事项，件件有回音。", "BODY 全年认真办理各类事项，件件有回音。");
  }

  @Test
  void aTableThatOnlyHoldsAPictureIsThePicture() {
    assertThat(
            Pages.content(
                "<div>"
                    + TEXT
                    + "<table><tr><td><img src='/t.png'></td></tr></table>"
                    + TEXT
                    + "</div>"))
        .containsExactly("BODY 全年认真办理各类事项，件件有回音。", "PICTURE 0.0x0.0", "BODY 全年认真办理各类事项，件件有回音。");
  }

  @Test
  void aPictureInACellOfFiguresIsNoText() {
    assertThat(
            Pages.content(
                TEXT
                    + "<table><tr><td>甲<img src='/p.png'></td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>"))
        .contains("0,0 甲", "0,1 1");
  }
}
