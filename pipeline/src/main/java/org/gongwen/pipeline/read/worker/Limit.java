package org.gongwen.pipeline.read.worker;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.gongwen.pipeline.read.ReadSettings;
import org.gongwen.pipeline.read.format.ReadLimits;

/** 限制项: the limits of reading that a user may set. */
public enum Limit {
    /** Size of a file, or of an inflated member, in MiB. */
    FILE_MIB(64),
    /** All inflated members or parts of a file together, in MiB. */
    INFLATED_MIB(256),
    /** How many times larger than the file its inflated contents may be, once they are over 8 MiB. */
    RATIO(200),
    /** Members of an archive. */
    MEMBERS(10_000),
    /** Archives within archives. */
    DEPTH(3),
    /** Characters of a notice; all notices of an archive together may have four times as many. */
    CHARACTERS(10_000_000),
    /** Memory of a worker process, in MiB. */
    WORKER_MIB(512);

    private static final long MEBIBYTE = 1L << 20;
    private final int standard;

    Limit(int standard) {
        this.standard = standard;
    }

    /** Its value where the user sets none. */
    public int standard() {
        return standard;
    }

    /** Settings of workers that keep the limits, the standard ones where none are given, and read as others say. */
    public static WorkerSettings settings(Map<Limit, Integer> given, Duration timeout, ReadSettings others) {
        ReadLimits limits = new ReadLimits(
                MEBIBYTE * FILE_MIB.in(given),
                MEBIBYTE * INFLATED_MIB.in(given),
                RATIO.in(given),
                MEMBERS.in(given),
                DEPTH.in(given),
                CHARACTERS.in(given));
        return new WorkerSettings(timeout, WORKER_MIB.in(given), others.with(limits));
    }

    private int in(Map<Limit, Integer> given) {
        return given.getOrDefault(this, standard);
    }

    /** As users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
