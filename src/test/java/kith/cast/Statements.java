package kith.cast;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes down the SQL that the program runs while something is done, so that a test can say how many statements a page
 * takes, or ask PostgreSQL how it runs them. What jobs do meanwhile is left out.
 */
public final class Statements implements BeanPostProcessor {

    private static final List<String> SEEN = new CopyOnWriteArrayList<>();

    /** The statements run meanwhile, in their order, with their parameters in them; of the program's jobs none. */
    public static List<String> during(Runnable deed) {
        SEEN.clear();
        deed.run();
        return SEEN.stream().filter(sql -> !sql.contains("scheduled_tasks")).toList();
    }

    /** How PostgreSQL runs the statements of this deed; within an open book. */
    public static String planOf(Runnable deed, JdbcClient db) {
        return during(deed).stream()
                .filter(sql -> !sql.contains("set_config"))
                .flatMap(sql -> db.sql("EXPLAIN " + sql).query(String.class).list().stream())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? watched(source, DataSource.class, "") : bean;
    }

    /** @param sql of a statement; of anything else, empty */
    private static <T> T watched(T target, Class<T> type, String sql) {
        var parameters = new TreeMap<Integer, String>();
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    try {
                        note(method, arguments, sql, parameters);
                        var answer = method.invoke(target, arguments);
                        return method.getName().equals("unwrap") ? answer : within(answer, arguments);
                    } catch (InvocationTargetException e) {
                        throw Objects.requireNonNull(e.getCause());
                    }
                }));
    }

    private static @Nullable Object within(@Nullable Object answer, Object @Nullable [] arguments) {
        return switch (answer) {
            case Connection connection -> watched(connection, Connection.class, "");
            case PreparedStatement statement
            when arguments != null -> watched(statement, PreparedStatement.class, arguments[0].toString());
            case null, default -> answer;
        };
    }

    private static void note(
            Method method, Object @Nullable [] arguments, String sql, Map<Integer, String> parameters) {
        if (method.getName().startsWith("set")
                && arguments != null
                && arguments.length > 1
                && arguments[0] instanceof Integer index) {
            parameters.put(index, method.getName().equals("setNull") ? "NULL" : literal(arguments[1]));
        } else if (method.getName().startsWith("execute") && !sql.isEmpty() && !isJob()) {
            var filled = sql;
            for (var literal : parameters.values()) {
                filled = filled.replaceFirst("\\?", Matcher.quoteReplacement(literal));
            }
            SEEN.add(filled);
        }
    }

    private static boolean isJob() {
        return Thread.currentThread().getName().startsWith("db-scheduler");
    }

    private static String literal(@Nullable Object value) {
        return switch (value) {
            case null -> "NULL";
            case Number number -> number.toString();
            case Boolean bool -> bool.toString();
            case String[] all -> quoted("{" + String.join(",", all) + "}");
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
