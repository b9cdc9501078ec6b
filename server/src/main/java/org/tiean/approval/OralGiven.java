package org.tiean.approval;

import java.time.OffsetDateTime;
import java.util.UUID;

/** What an officer records of a spoken approval. */
public record OralGiven(UUID approver, OffsetDateTime at, Oral.How how, String why) {}
