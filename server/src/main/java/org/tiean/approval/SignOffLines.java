package org.tiean.approval;

import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiean.journal.Journal;
import org.tiean.kernel.Refusal;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The lines that sign-off leaves in the journal of the matter: digest, step and post; opinions are content. */
@Component
class SignOffLines {
    private final Journal journal;

    SignOffLines(Journal journal) {
        this.journal = journal;
    }

    /** What was frozen is kept with the line, so that an outsider can compare it with the act performed. */
    void proposed(Proposal proposal, Frozen frozen) {
        ObjectNode data = data(proposal, proposal.current().post());
        ObjectNode asked = data.putObject("asked");
        asked.put("act", proposal.act());
        var strands = asked.putArray("strands");
        proposal.strands().forEach(strands::add);
        var posts = data.putArray("posts");
        proposal.steps().forEach(step -> posts.add(step.post()));
        List<Step> skipped = proposal.steps().stream().filter(Step::skipped).toList();
        if (!skipped.isEmpty()) {
            var numbers = data.putArray("skipped");
            skipped.forEach(step -> numbers.add(step.n()));
        }
        if (proposal.replaces() != null) {
            data.put("replaces", proposal.replaces().toString());
        }
        ObjectNode content = object();
        content.put("frozen", frozen.payload());
        content.put("salt", HexFormat.of().formatHex(frozen.salt()));
        write("approval.propose", proposal, proposal.proposedBy(), data, content);
    }

    void signed(Proposal proposal, UUID by, Capacity capacity, @Nullable String opinion, List<Refusal> warnings) {
        ObjectNode data = data(proposal, capacity);
        if (!warnings.isEmpty()) {
            var codes = data.putArray("warnings");
            warnings.forEach(warning -> codes.add(warning.code()));
        }
        write("approval.sign", proposal, by, data, content(opinion));
    }

    void returned(Proposal proposal, UUID by, Capacity capacity, String opinion) {
        write("approval.return", proposal, by, data(proposal, capacity), content(opinion));
    }

    void withdrawn(Proposal proposal, UUID by) {
        write(
                "approval.withdraw",
                proposal,
                by,
                data(proposal, proposal.current().post()),
                object());
    }

    void delegated(Proposal proposal, UUID by, String post, UUID to, @Nullable String opinion) {
        ObjectNode data = data(proposal, post);
        data.put("to", to.toString());
        write("approval.delegate", proposal, by, data, content(opinion));
    }

    /** Who approved by word of mouth, when, how, and until when he countersigns; why it was urgent is content. */
    void oral(Proposal proposal, Oral oral) {
        ObjectNode data = data(proposal, oral.post());
        data.put("approver", oral.approver().toString())
                .put("how", oral.how().name())
                .put("at", oral.at().toString())
                .put("due", oral.due().toString());
        write("approval.oral", proposal, proposal.proposedBy(), data, content(oral.why()));
    }

    void countersigned(Proposal proposal, Oral oral, boolean agreed, OffsetDateTime now, @Nullable String opinion) {
        ObjectNode data = data(proposal, oral.post());
        data.put("late", oral.late(now));
        write(agreed ? "approval.countersign" : "approval.disown", proposal, oral.approver(), data, content(opinion));
    }

    private void write(String act, Proposal proposal, UUID by, ObjectNode data, ObjectNode content) {
        journal.note(proposal.matter(), true, act, by, data, content);
    }

    /** In whose place, and under which grant, where the signer stands in for another. */
    private static ObjectNode data(Proposal proposal, Capacity capacity) {
        ObjectNode data = data(proposal, capacity.post());
        Proxy proxy = capacity.proxy();
        if (proxy != null) {
            data.put("for", proxy.principal().toString())
                    .put("proxy", proxy.id().toString());
        }
        if (capacity.seen() != null) {
            data.put("batch", capacity.seen());
        }
        return data;
    }

    private static ObjectNode data(Proposal proposal, String post) {
        ObjectNode data = object();
        data.put("proposal", proposal.id().toString());
        data.put("digest", proposal.digest());
        data.put("step", proposal.step());
        data.put("post", post);
        return data;
    }

    private static ObjectNode content(@Nullable String opinion) {
        ObjectNode content = object();
        if (opinion != null && !opinion.isBlank()) {
            content.put("opinion", opinion.strip());
        }
        return content;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
