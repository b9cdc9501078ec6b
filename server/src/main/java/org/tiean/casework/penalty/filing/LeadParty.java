package org.tiean.casework.penalty.filing;

import java.util.UUID;
import org.tiean.casework.penalty.PartyRole;

/** Somebody a lead names: the registry's id, and what thresholds and forms ask. */
public record LeadParty(UUID party, boolean person, PartyRole role) {}
