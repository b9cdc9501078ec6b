package org.tiean.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a data directory is for; decided at its first start, for ever. */
public enum Marker {
    EVALUATION("evaluation"),
    PRODUCTION("production");

    private final String file;

    Marker(String file) {
        this.file = file;
    }

    /** The directory's marker, written at the first start; asking for production in an evaluation directory is refused. */
    public static Marker of(DataDirectory data, boolean production) {
        boolean evaluation = Files.exists(EVALUATION.in(data));
        boolean real = Files.exists(PRODUCTION.in(data));
        if (evaluation && (real || production)) {
            throw new CannotStart("数据目录 " + data.root()
                    + " 是演示目录，不能用于生产，请换一个目录 / an evaluation directory cannot be used for production");
        }
        if (evaluation || real) {
            return real ? PRODUCTION : EVALUATION;
        }
        if (Files.exists(data.database())) {
            throw new CannotStart(
                    "数据目录 " + data.root() + " 缺少 evaluation 或 production 标记 / the data directory has lost its marker");
        }
        return (production ? PRODUCTION : EVALUATION).write(data);
    }

    private Marker write(DataDirectory data) {
        try {
            Files.createFile(in(data));
            return this;
        } catch (IOException e) {
            throw new CannotStart("无法写入 " + in(data) + " / cannot write: " + e.getMessage(), e);
        }
    }

    private Path in(DataDirectory data) {
        return data.root().resolve(file);
    }
}
