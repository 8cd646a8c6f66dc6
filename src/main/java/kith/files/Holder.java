package kith.files;

import java.util.UUID;
import kith.moments.Moment;
import kith.people.Person;

/** Beside whom or what files are kept. */
sealed interface Holder {

    record OfPerson(Person.Id person) implements Holder {
        @Override
        public UUID id() {
            return person.value();
        }

        @Override
        public String href() {
            return person.href();
        }

        @Override
        public String column() {
            return "person_id";
        }
    }

    record OfMoment(Moment.Id moment) implements Holder {
        @Override
        public UUID id() {
            return moment.value();
        }

        @Override
        public String href() {
            return "/moments/" + moment.value();
        }

        @Override
        public String column() {
            return "moment_id";
        }
    }

    UUID id();

    /** Its page. */
    String href();

    /** The column of {@code kept_file} that names it. */
    String column();
}
