package kith.members.door;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import kith.members.Members;
import kith.members.ResetLinks;
import kith.platform.Ids;
import kith.platform.Post;
import kith.web.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The letter with a link to set a new password. It is ordered for any address alike, and written by a job, which alone
 * knows whether there is an account; so neither words nor time of an answer tell. The link is made when it is sent.
 */
@Component
class ResetLetter {

    static final TaskDescriptor<String> JOB = TaskDescriptor.of("reset-letter", String.class);

    private final ObjectProvider<SchedulerClient> jobs;
    private final Members members;
    private final ResetLinks links;
    private final Post post;
    private final Clock clock;

    ResetLetter(ObjectProvider<SchedulerClient> jobs, Members members, ResetLinks links, Post post, Clock clock) {
        this.jobs = jobs;
        this.members = members;
        this.links = links;
        this.post = post;
        this.clock = clock;
    }

    void order(String email) {
        var job = JOB.instance(Ids.next().toString()).data(email).build();
        jobs.getObject().scheduleIfNotExists(job, clock.instant());
    }

    void write(String email) {
        members.withEmail(email).ifPresent(member -> {
            var words = new Words(member.locale(), member.zone());
            post.send(
                    member.email(),
                    words.get("members.reset.letter.subject"),
                    words.get("members.reset.letter", member.name(), links.make(member.id())));
        });
    }
}
