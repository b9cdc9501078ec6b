package org.tiean.dossier;

/** The volume of a dossier: the principal one may be shown to the party, the secondary one stays inside. */
public enum Volume {
    PRINCIPAL("正卷"),
    SECONDARY("副卷");

    private final String label;

    Volume(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Volume labelled(String label) {
        for (Volume volume : values()) {
            if (volume.label.equals(label)) {
                return volume;
            }
        }
        throw new IllegalArgumentException("no such volume: " + label);
    }
}
