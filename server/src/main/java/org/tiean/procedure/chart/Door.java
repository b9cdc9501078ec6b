package org.tiean.procedure.chart;

import org.jspecify.annotations.Nullable;
import org.tiean.procedure.Stage;

/** A way on from a stage: an act open there, or a change that follows from an act elsewhere. */
record Door(String label, String basis, @Nullable Stage to, boolean follows) {}
