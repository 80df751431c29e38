package org.gongkai.cli.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gongkai.core.model.Language;
import org.gongkai.export.page.AuditSite;

/**
 * The pages of many reports with an index over them, as a folder. Pages are drawn and written by
 * several threads: that takes longer than all else.
 */
public final class HtmlSiteOutput implements AuditOutput {
  private final Path place;
  private final StagedFolder folder;
  private final AuditSite site;
  private final PageDrawer drawer;
  private final BoundedWork work;

  /**
   * Begins the folder, which is made if it is not there. Pages that an earlier run left in it, of
   * reports that are not audited now, go when the new ones are in their place.
   */
  public HtmlSiteOutput(
      Path folder,
      Language language,
      PictureChoice pictures,
      Places places,
      int threads,
      Consumer<String> warnings)
      throws IOException {
    this.place = folder;
    places.requireFile(folder.resolve(AuditSite.INDEX)); // The others when they have their names.
    this.folder = StagedFolder.open(folder, places);
    this.site = new AuditSite(this.folder.work(), language);
    this.drawer = new PageDrawer(pictures, warnings);
    this.work = new BoundedWork(threads);
  }

  @Override
  public void unread(UnreadInput input) {
    site.addFailure(input.source(), input.message());
  }

  @Override
  public boolean needsOriginals() {
    return true;
  }

  @Override
  public void report(AuditedReport audited) throws IOException {
    work.submit(() -> site.add(audited.report(), drawer.draw(audited)));
  }

  @Override
  public void finish(AuditSummary summary) throws IOException {
    work.await();
    Map<String, String> issuers = new HashMap<>();
    for (AuditSummary.IssuerReports issuer : summary.issuers()) {
      issuer
          .sources()
          .values()
          .forEach(sources -> sources.forEach(source -> issuers.put(source, issuer.issuer())));
    }
    site.writeIndex(issuers);
    List<Path> stale = site.stalePages(place);
    folder.commit();
    for (Path page : stale) {
      Files.deleteIfExists(page);
    }
  }

  @Override
  public void close() {
    work.close();
    folder.close();
  }
}
