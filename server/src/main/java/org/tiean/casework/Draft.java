package org.tiean.casework;

import tools.jackson.databind.JsonNode;

/** A paper as it would be issued, for the preview and for whoever signs it off. */
public record Draft(String form, String title, JsonNode data) {}
