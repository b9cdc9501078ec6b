package org.tiean.casework;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tiean.access.Users;
import org.tiean.approval.Oral;
import org.tiean.approval.Proposal;
import org.tiean.approval.Step;
import org.tiean.casework.paper.OpinionNote;

/** What a paper says of unusual signatures: 受×××委托, and 口头批准 that is countersigned afterwards. */
@Component
class SignedHow {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日H时m分");

    private final Users users;

    SignedHow(Users users) {
        this.users = users;
    }

    List<OpinionNote> of(Proposal proposal) {
        Set<UUID> ids = new HashSet<>();
        Oral oral = proposal.oral();
        if (oral != null) {
            ids.add(oral.approver());
        }
        for (Step step : proposal.steps()) {
            UUID signer = step.signedBy();
            UUID absent = step.signedFor();
            if (signer != null && absent != null) {
                ids.addAll(List.of(signer, absent));
            }
        }
        Map<UUID, Users.Person> people = users.all(ids);
        List<OpinionNote> notes = new ArrayList<>();
        for (Step step : proposal.steps()) {
            UUID signer = step.signedBy();
            UUID absent = step.signedFor();
            if (signer != null && absent != null) {
                notes.add(new OpinionNote(
                        step.post(), "受" + name(people, absent) + "委托，由" + name(people, signer) + "代为签批。"));
            }
        }
        if (oral != null) {
            notes.add(new OpinionNote(
                    oral.post(),
                    name(people, oral.approver()) + "于" + minute(oral.at()) + "口头批准（"
                            + oral.how().label() + "），应当在" + minute(oral.due()) + "前补签。"));
        }
        return notes;
    }

    private static String minute(OffsetDateTime at) {
        return MINUTE.format(at);
    }

    private static String name(Map<UUID, Users.Person> people, UUID id) {
        Users.Person person = people.get(id);
        return person == null ? "" : person.name();
    }
}
