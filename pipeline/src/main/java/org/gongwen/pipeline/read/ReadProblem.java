package org.gongwen.pipeline.read;

import org.gongwen.schema.ProblemCode;

/**
 * 读取问题: something that could not be read, or that a person should look at.
 *
 * @param code what is wrong
 * @param message what is wrong and what to do
 */
public record ReadProblem(ProblemCode code, String message) {}
