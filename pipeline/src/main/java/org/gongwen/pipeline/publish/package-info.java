/**
 * 发布: from a folder of files to a snapshot that readers see whole or not at all. {@link
 * org.gongwen.pipeline.publish.OutputFolder} locks DIR, {@link org.gongwen.pipeline.publish.Staging} is the folder to fill;
 * its publish writes run.json and _SUCCESS, forces all to disk, renames the folder and switches {@code current}. Until the
 * rename nothing of a run is visible; a run that dies leaves a staging folder, which the next run removes. Example:
 * {@code DIR/snapshots/20261123T020000Z-1f3a9c/}. What is in the files is none of its business.
 */
@NullMarked
package org.gongwen.pipeline.publish;

import org.jspecify.annotations.NullMarked;
