package org.gongwen.extract.text;

import org.gongwen.schema.ProblemCode;

/**
 * 问题: something that an extraction stage could not read.
 *
 * @param code what is wrong
 * @param message what is wrong and what to do, for a reader of the problems table
 * @param start first character in the normalised text
 * @param end behind its last character
 */
public record Finding(ProblemCode code, String message, int start, int end) {}
