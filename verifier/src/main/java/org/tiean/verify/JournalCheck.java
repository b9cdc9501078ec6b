package org.tiean.verify;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

/** Checks bare lines of a record; without a signature they can only vouch for themselves. */
final class JournalCheck implements Check {

    @Override
    public boolean recognises(byte[] beginning) {
        return beginning.length > 0 && beginning[0] == '{';
    }

    @Override
    public Report check(FileChannel file, Trust trust) throws IOException, Broken {
        Chain chain = chain(file);
        var findings = new ArrayList<String>();
        findings.add("流程记录：" + chain.matter() + "，" + chain.lines().size() + " 行，末行摘要 "
                + chain.last().hash());
        findings.addAll(Notes.of(List.of(), List.of(), chain.evaluation()));
        if (trust.given()) {
            findings.add("注意：单独的流程记录不带签名和锚定证明，给出的密钥指纹或锚定根用不上；请核验导出的案卷");
        }
        return new Report(Verdict.CONSISTENT, findings, "链条完整；文件没有签名，不证明来源，也不能发现末尾被截去");
    }

    static Chain chain(FileChannel file) throws IOException, Broken {
        var bytes = new Bytes(file);
        if (bytes.length() > Bytes.LARGEST_IN_MEMORY) {
            throw new Broken(Chain.ITEM, "超过 64 MiB，不应如此之大");
        }
        return Chain.read(bytes.read(0, (int) bytes.length(), Chain.ITEM).array());
    }
}
