package org.gongkai.export.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.core.model.Language;
import org.gongkai.core.model.PagePicture;

/**
 * How an {@link AuditPage} is written.
 *
 * @param language the language that it shows first; it can be switched to the other
 * @param pictures pictures of pages of the source; pages without one are not shown
 * @param index where the index over the reports stands, as a relative URL; empty where there is
 *     none
 * @param links where the page of another report stands, by its source's name, as a relative URL
 */
public record PageOptions(
    Language language,
    List<PagePicture> pictures,
    Optional<String> index,
    Function<String, Optional<String>> links) {
  /** Takes a copy of the list. */
  public PageOptions {
    pictures = List.copyOf(pictures);
  }

  /** A page that stands alone, without pictures. */
  public static PageOptions of(Language language) {
    return new PageOptions(language, List.of(), Optional.empty(), source -> Optional.empty());
  }

  /** The same with pictures of pages. */
  public PageOptions withPictures(List<PagePicture> newPictures) {
    return new PageOptions(language, newPictures, index, links);
  }
}
