package org.tiean.procedure.chart;

import java.util.Optional;
import java.util.function.Function;
import org.tiean.kernel.term.TermRule;

/** What codes are called in Chinese: posts, forms, and the terms of the deadline table. */
public record Names(
        Function<String, String> post, Function<String, String> form, Function<String, Optional<TermRule>> term) {}
