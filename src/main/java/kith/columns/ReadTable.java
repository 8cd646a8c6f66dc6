package kith.columns;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kith.members.Member;
import kith.sync.Import;
import kith.sync.Imports;
import kith.sync.OtherFiles;
import kith.sync.files.Columns;
import kith.sync.files.TableLook;
import kith.web.Frame;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * Takes tables that Kith does not know by their columns. Where the heads say what they are, or the member said it before, it is
 * looked at as any other file; else the member is asked.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
public class ReadTable implements OtherFiles {

    private final Imports imports;
    private final Remembered remembered;

    ReadTable(Imports imports, Remembered remembered) {
        this.imports = imports;
        this.remembered = remembered;
    }

    @Override
    public Optional<String> look(Member member, String file, InputStreamSource bytes) {
        return look(bytes).map(table -> {
            var id = imports.keep(member.id(), file, bytes);
            var columns = known(member.id(), table);
            columns.ifPresent(it -> imports.look(member.id(), id, it));
            return "/imports/" + id.value() + (columns.isPresent() ? "" : "/columns");
        });
    }

    private Optional<Columns> known(Member.Id member, TableLook table) {
        var guess = Guess.of(table);
        return remembered
                .find(member, guess.table())
                .or(() -> Optional.of(guess).filter(Guess::sure).map(Guess::columns));
    }

    /** Looks at it without asking: what nobody said is guessed. Empty if it is no such table. */
    public Optional<Import.Id> lookWithoutAsking(Member.Id member, String file, InputStreamSource bytes) {
        return look(bytes).map(table -> {
            var id = imports.keep(member, file, bytes);
            imports.look(
                    member,
                    id,
                    known(member, table).orElseGet(() -> Guess.of(table).columns()));
            return id;
        });
    }

    private static Optional<TableLook> look(InputStreamSource bytes) {
        try (var in = bytes.getInputStream()) {
            return TableLook.of(in).filter(it -> !it.known());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** They are among the imports. */
    @Override
    public List<Line> latest(Frame frame, Member member, int limit) {
        return List.of();
    }
}
