package org.gongkai.cli.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.cli.input.Patience;
import org.gongkai.cli.journal.LedgerKeys;
import org.gongkai.export.batch.BatchFormat;
import org.gongkai.export.batch.BatchSettings;

/**
 * What an extraction is to do.
 *
 * @param inputs the files and folders as typed
 * @param patience how long a folder of inputs may take to answer
 * @param folder where the outputs go
 * @param formats which outputs
 * @param outputs how they are written
 * @param keys tells which outcomes of an unfinished run hold
 * @param anew whether to forget what an unfinished run has done
 * @param overwrite whether files that no run made may be replaced by outputs
 * @param quarantine where to link failed inputs
 * @param threads how many inputs are worked on at a time
 */
public record ExtractionPlan(
    List<String> inputs,
    Patience patience,
    Path folder,
    Set<BatchFormat> formats,
    BatchSettings outputs,
    LedgerKeys keys,
    boolean anew,
    boolean overwrite,
    Optional<Path> quarantine,
    int threads) {}
