package org.tiean.verify;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The command line, read. */
record Options(Path file, @Nullable Path with, Trust trust) {
    static final String USAGE = """
            用法：tiean verify 文件 [--key 密钥指纹]… [--root 锚定根]… [--with 案卷]
              文件           导出的案卷（.zip）、流程记录（lines.jsonl），或单份文书、证据（须加 --with）
              --key 指纹     您从纸面或公布的名录得到的签名密钥指纹，64 位十六进制，可写多次
              --root 锚定根  您从纸面或公布的名录得到的锚定根，64 位十六进制，可写多次
              --with 案卷    核对单份文书、证据时，它所属的案卷或流程记录
            退出码：0 自洽或已锚定；1 已损坏；2 用法有误或文件读不出""";

    static Options read(String... args) {
        Path file = null;
        Path with = null;
        var keys = new HashSet<String>();
        var roots = new HashSet<String>();
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--key" -> keys.add(digest(value(args, ++i)));
                case "--root" -> roots.add(digest(value(args, ++i)));
                case "--with" -> with = Path.of(value(args, ++i));
                default -> {
                    if (file != null || args[i].startsWith("--")) {
                        throw new IllegalArgumentException("不认识的参数：" + args[i]);
                    }
                    file = Path.of(args[i]);
                }
            }
        }
        if (file == null) {
            throw new IllegalArgumentException("没有指明文件");
        }
        return new Options(file, with, new Trust(keys, roots));
    }

    private static String value(String[] args, int at) {
        if (at >= args.length) {
            throw new IllegalArgumentException(args[at - 1] + " 之后缺少内容");
        }
        return args[at];
    }

    /** Fingerprints are copied from paper: blanks, colons and capitals do not matter. */
    private static String digest(String typed) {
        String hex = typed.replaceAll("[\\s:：-]", "").toLowerCase(Locale.ROOT);
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("应为 64 位十六进制：" + typed);
        }
        return hex;
    }
}
