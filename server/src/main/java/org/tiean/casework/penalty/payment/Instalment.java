package org.tiean.casework.penalty.payment;

import java.time.LocalDate;
import org.tiean.kernel.Fen;

/** One sum of a granted plan and the last day to pay it. */
public record Instalment(LocalDate payBy, Fen amount) {}
