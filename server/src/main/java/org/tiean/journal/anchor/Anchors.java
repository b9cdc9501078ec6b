package org.tiean.journal.anchor;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiean.kernel.Rejected;

/**
 * Anchors the heads of all records, and proves of one that it lies under an anchor. It reads as tiean_system, beyond any
 * jurisdiction: who asks for a proof has seen the matter under his own.
 */
@Component
public class Anchors {
    private static final Logger LOG = LoggerFactory.getLogger(Anchors.class);

    private final AnchorStore store;
    private final AnchorKey key;
    private final TransactionTemplate transactions;

    Anchors(AnchorStore store, AnchorKey key, @Qualifier("system") TransactionTemplate transactions) {
        this.store = store;
        this.key = key;
        this.transactions = transactions;
    }

    /** Signs where every matter stands at this moment. */
    public Anchor now() {
        return ifAny().orElseThrow(() -> Rejected.conflict("nothing-to-anchor", "还没有任何流程记录，无可锚定"));
    }

    /** The same, and nothing where nothing has been recorded yet. */
    public Optional<Anchor> ifAny() {
        return Objects.requireNonNull(transactions.execute(status -> anchored()));
    }

    /** The proof of where this matter stands now; anchors anew if it has moved since it was last anchored. */
    public Proof proof(UUID matter) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Anchor anchor = store.covering(matter)
                    .map(store::find)
                    .or(this::anchored)
                    .orElseThrow(() -> Rejected.notFound("这一流程记录"));
            List<Leaf> leaves = store.leaves(anchor.statement().n());
            int index = IntStream.range(0, leaves.size())
                    .filter(i -> leaves.get(i).matter().equals(matter))
                    .findFirst()
                    .orElseThrow(() -> Rejected.notFound("这一流程记录"));
            return Proof.of(anchor, leaves, index);
        }));
    }

    /** The newest anchor over this matter, and the line at which the matter stood then; anchors nothing itself. */
    public Optional<Anchored> newest(UUID matter) {
        return Objects.requireNonNull(transactions.execute(status -> store.newest(matter)
                .map(stood -> new Anchored(store.find(stood.anchor()), stood.seq(), stood.head()))));
    }

    public record Anchored(Anchor anchor, long seq, String head) {}

    /** All anchors from the first, to be printed and exported. */
    public List<Anchor> published() {
        return Objects.requireNonNull(transactions.execute(status -> store.all()));
    }

    /** One page of anchors before the given number, newest first. */
    List<Anchor> published(long before, int most) {
        return Objects.requireNonNull(transactions.execute(status -> store.before(before, most)));
    }

    private Optional<Anchor> anchored() {
        store.lock();
        var last = store.last().map(Anchor::statement);
        long n = last.map(Statement::n).orElse(0L) + 1;
        store.takeHeads(n);
        List<Leaf> leaves = store.leaves(n);
        if (leaves.isEmpty()) {
            return Optional.empty();
        }
        byte[] root = new MerkleTree(leaves.stream().map(Leaf::hash).toList()).root();
        var statement = new Statement(
                n,
                OffsetDateTime.now(Clock.systemUTC()),
                leaves.size(),
                HexFormat.of().formatHex(root),
                last.map(Statement::digest).orElse(Statement.NONE_BEFORE));
        Anchor anchor = Anchor.signed(statement, key);
        store.add(anchor);
        LOG.info("anchor {} over {} records of all regions, root {}", n, leaves.size(), statement.root());
        return Optional.of(anchor);
    }
}
