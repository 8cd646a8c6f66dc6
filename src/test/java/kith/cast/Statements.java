package kith.cast;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Writes down the SQL that the program runs while something is done, so that a test can say how many statements a page
 * takes. What jobs do meanwhile is left out.
 */
public final class Statements implements BeanPostProcessor {

    private static final List<String> SEEN = new CopyOnWriteArrayList<>();

    /** The statements run meanwhile, in their order; of the program's jobs none. */
    public static List<String> during(Runnable deed) {
        SEEN.clear();
        deed.run();
        return SEEN.stream().filter(sql -> !sql.contains("scheduled_tasks")).toList();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? watched(source, DataSource.class) : bean;
    }

    private static <T> T watched(T target, Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    try {
                        var answer = method.invoke(target, arguments);
                        if (method.getName().startsWith("prepare")
                                && arguments != null
                                && arguments[0] instanceof String sql) {
                            SEEN.add(sql);
                        }
                        return answer instanceof Connection connection
                                        && !method.getName().equals("unwrap")
                                ? watched(connection, Connection.class)
                                : answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
