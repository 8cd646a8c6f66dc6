package kith.columns;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.members.Member;
import kith.sync.Import;
import kith.sync.Imports;
import kith.sync.files.ColumnField;
import kith.sync.files.Columns;
import kith.sync.files.TableLook;
import kith.web.Frame;
import kith.web.NotHere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a member says what the columns of a table are. */
@Controller
class ColumnsController {

    private static final String CHARSET = "charset";

    private final Imports imports;
    private final Remembered remembered;

    ColumnsController(Imports imports, Remembered remembered) {
        this.imports = imports;
        this.remembered = remembered;
    }

    /** The table as it is to be read, and what its columns are so far. */
    private record Now(TableLook table, List<ColumnField> fields) {}

    @GetMapping("/imports/{id}/columns")
    ModelAndView show(
            Frame frame, Member member, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> asked) {
        var it = find(member, id);
        var now = now(member, it, asked);
        return page(frame, it, now, "");
    }

    @PostMapping("/imports/{id}/columns")
    Object name(Frame frame, Member member, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> said) {
        var it = find(member, id);
        var now = now(member, it, said);
        var fields = new ArrayList<ColumnField>();
        for (int i = 0; i < now.fields().size(); i++) {
            var field = now.fields().get(i);
            fields.add(Optional.ofNullable(said.getFirst(ColumnsPage.FIELD + i))
                    .flatMap(ColumnField::named)
                    .orElse(field));
        }
        var columns = new Columns(now.table().form(), fields);
        if (!columns.nameSomebody()) {
            var view = page(frame, it, new Now(now.table(), fields), frame.say("columns.fault.nobody"));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        if (imports.look(member.id(), it.id(), columns)) {
            remembered.remember(member.id(), now.table(), fields);
        }
        return "redirect:/imports/" + id;
    }

    private Import find(Member member, UUID id) {
        return imports.find(member.id(), new Import.Id(id)).orElseThrow(NotHere::new);
    }

    private Now now(Member member, Import it, MultiValueMap<String, String> asked) {
        var before = it.columns().flatMap(Columns::read);
        var form = before.map(Columns::form).orElseGet(() -> likely(member, it));
        if (asked.containsKey(CHARSET)) {
            form = form.with(asked.containsKey("headed"), ColumnsPage.charset(asked.getFirst(CHARSET)));
        }
        var same = form;
        var table = read(member, it, in -> TableLook.of(in, same));
        var fields = before.filter(columns -> columns.form().equals(same))
                .or(() -> remembered.find(member.id(), table))
                .orElseGet(() -> Guess.about(table).columns())
                .fields();
        return new Now(table, fields);
    }

    private Columns.Form likely(Member member, Import it) {
        return read(member, it, TableLook::of)
                .map(table -> Guess.of(table).table().form())
                .orElse(new Columns.Form(',', 1, true, ""));
    }

    private interface Reader<T> {
        T read(InputStream bytes) throws IOException;
    }

    private <T> T read(Member member, Import it, Reader<T> reader) {
        try (var in = imports.table(member.id(), it.id()).orElseThrow(NotHere::new)) {
            return reader.read(in);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static ModelAndView page(Frame frame, Import it, Now now, String error) {
        return new ModelAndView("columns/columns", "page", ColumnsPage.of(frame, it, now.table(), now.fields(), error));
    }
}
