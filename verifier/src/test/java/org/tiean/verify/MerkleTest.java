package org.tiean.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MerkleTest {

    private static List<byte[]> leaves(int count) {
        var out = new ArrayList<byte[]>();
        for (int i = 0; i < count; i++) {
            out.add(TestDossier.noise(i, 32));
        }
        return out;
    }

    @Test
    void every_leaf_of_every_small_tree_leads_to_its_root_and_to_no_other_place() {
        for (int size = 1; size <= 40; size++) {
            var tree = new TestTree(leaves(size));
            for (int index = 0; index < size; index++) {
                List<byte[]> path = tree.path(index);
                byte[] leaf = tree.leaves().get(index);
                assertThat(Merkle.root(leaf, index, size, path)).isEqualTo(tree.root());
                for (int other = 0; other < size; other++) {
                    if (other != index) {
                        assertThat(Merkle.root(leaf, other, size, path)).isNotEqualTo(tree.root());
                    }
                }
            }
        }
    }

    @Test
    void a_path_that_is_too_long_or_too_short_leads_nowhere() {
        var tree = new TestTree(leaves(5));
        var path = new ArrayList<>(tree.path(2));
        path.add(TestDossier.noise(99, 32));
        assertThat(Merkle.root(tree.leaves().get(2), 2, 5, path)).isNull();
        assertThat(Merkle.root(tree.leaves().get(2), 2, 5, path.subList(0, 2))).isNull();
        assertThat(Merkle.root(tree.leaves().get(2), 5, 5, tree.path(2))).isNull();
    }

    @Test
    void a_node_is_never_taken_for_a_leaf() {
        byte[] salt = new byte[16];
        byte[] leaf = Merkle.leaf(salt, TestRecord.MATTER, 1, "00");
        assertThat(leaf)
                .isNotEqualTo(Sha256.of(
                        new byte[] {1},
                        salt,
                        CanonicalText.of(java.util.Map.of("seq", 1L))
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
