/**
 * 存储: what has been parsed once, so that the next run need not parse it again. {@link org.gongwen.pipeline.store.NoticeStore}
 * keeps in one SQLite file for each content what reading it gave, and for each file its last size, time and content. In go
 * readings, out come equal readings: a run cannot tell them from fresh ones. It always holds: every row carries a checksum
 * over all its cells; a store with one wrong row is set aside as a whole and begun anew, never trusted. What a reading means
 * and when a file is to be read again is the run's business.
 */
@NullMarked
package org.gongwen.pipeline.store;

import org.jspecify.annotations.NullMarked;
