package org.tiean.casework.questioning;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiean.access.Users;
import org.tiean.casework.QuestionedMinutes;
import org.tiean.casework.questioning.RecordViews.Warning;

/** Warns while a record is written that one of its officers, or the person, is in another one; finished so, it is refused. */
@Component
class Overlaps {
    private final QuestionedMinutes minutes;
    private final QuestioningTable table;
    private final Submissions submissions;
    private final Users users;

    Overlaps(QuestionedMinutes minutes, QuestioningTable table, Submissions submissions, Users users) {
        this.minutes = minutes;
        this.table = table;
        this.submissions = submissions;
        this.users = users;
    }

    List<Warning> of(Questioning record) {
        var finished = minutes.refusals(submissions.rehearsed(record)).stream()
                .map(refusal -> new Warning(refusal.code(), refusal.message()));
        var open = table.beside(record).stream().map(other -> beside(record, other));
        return Stream.concat(finished, open).distinct().toList();
    }

    private Warning beside(Questioning record, Questioning other) {
        String both = Stream.of(record.questioner(), record.recorder())
                .filter(other.officers()::contains)
                .map(officer -> users.find(officer).map(Users.Person::name).orElse("一名执法人员"))
                .collect(Collectors.joining("、"));
        return both.isEmpty()
                ? new Warning(QuestionedMinutes.PERSON, "被询问人还有另一份没有完成的询问笔录；同一时间只能在一份笔录中")
                : new Warning(QuestionedMinutes.OFFICER, both + "还有另一份没有完成的询问笔录；同一时间只能在一份笔录中");
    }
}
