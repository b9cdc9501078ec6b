package org.tiean.casework.penalty;

import java.util.UUID;

/** Somebody a lead names: the registry's id, and what thresholds and forms ask. */
public record LeadParty(UUID party, boolean person, PartyRole role) {}
