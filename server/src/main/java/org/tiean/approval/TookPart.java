package org.tiean.approval;

import java.util.UUID;

/** The module whose matter it is: says whether somebody took part in the check or the investigation. */
public interface TookPart {
    boolean tookPart(UUID matter, UUID person);
}
