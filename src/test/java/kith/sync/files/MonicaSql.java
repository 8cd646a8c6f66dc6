package kith.sync.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** An invented SQL export of Monica 4, written as that writes it, with every noun of Monica and a count of them. */
public final class MonicaSql {

    /** What addslashes must hide. */
    public static final String ODD = "O'Brien \"x\" \\ ),( ; -- # /* é 漢";

    private static final String AT = "2021-05-06 07:08:09";

    private final Random random;
    private final Map<String, List<String>> rows = new LinkedHashMap<>();
    private final Map<String, String> columns = new LinkedHashMap<>();

    public MonicaSql(int people, long seed) {
        random = new Random(seed);
        row("accounts", "id,api_key,number_of_invitations_sent", 1, "k", 0);
        for (int i = 0; i < people / 2; i++) {
            row(
                    "activities",
                    "id,account_id,activity_type_id,summary,description,happened_at,created_at",
                    i + 1,
                    1,
                    1,
                    "Walk " + i,
                    ODD,
                    "2023-02-0" + (1 + i % 9),
                    AT);
        }
        for (int i = 1; i <= people; i++) {
            contact(i);
            row("activity_contact", "activity_id,account_id,contact_id", 1 + i % (people / 2), 1, i);
        }
        for (int i = 1; i <= people; i++) {
            hanging(i, people);
        }
        kinds();
        row("entries", "id,account_id,title,post,created_at", 1, 1, "A day", "It rained.\nThen not.", AT);
        row("days", "id,account_id,date,rate,comment,created_at", 1, 1, "2022-01-02", 3, "Good", AT);
        row(
                "journal_entries",
                "id,account_id,date,journalable_id,journalable_type",
                1,
                1,
                "2022-01-01",
                1,
                "App\\Models\\Journal\\Entry");
        row("users", "id,first_name,password", 1, "Kit", "secret");
        row("weather", "id,weather_json", 1, "{\"a\": 1}");
    }

    private void contact(int i) {
        row(
                "contacts",
                "id,account_id,first_name,last_name,nickname,gender_id,description,uuid,is_starred,is_partial,is_active,"
                        + "is_dead,stay_in_touch_frequency,birthday_special_date_id,first_met_through_contact_id,"
                        + "first_met_where,job,company,food_preferences,created_at",
                i,
                1,
                "Given" + i,
                "Family" + i,
                null,
                1,
                ODD,
                "uuid-" + i,
                0,
                0,
                1,
                0,
                30,
                i,
                i == 1 ? null : 1,
                "Bath",
                "Job " + i,
                "Firm",
                "nuts",
                AT);
        row(
                "special_dates",
                "id,account_id,contact_id,uuid,is_age_based,is_year_unknown,date,created_at",
                i,
                1,
                i,
                "d" + i,
                0,
                i % 2,
                "1985-04-03",
                AT);
        row("contact_tag", "contact_id,tag_id,account_id", i, 1 + i % 2, 1);
    }

    private void hanging(int i, int people) {
        row(
                "places",
                "id,account_id,street,city,province,postal_code,country,latitude,longitude",
                i,
                1,
                "1 High St",
                "Bath",
                null,
                "BA1",
                "GB",
                null,
                null);
        row("addresses", "id,account_id,place_id,contact_id,name,created_at", i, 1, i, i, "Home", AT);
        row(
                "contact_fields",
                "id,account_id,contact_id,contact_field_type_id,data,created_at",
                2 * i,
                1,
                i,
                1,
                "p" + i + "@example.org",
                AT);
        row("contact_fields", "", 2 * i + 1, 1, i, 2, "+4912345" + i, AT);
        some("calls", "contact_id,called_at,content,contact_called", i, "2022-12-24 18:00:00", ODD, 1);
        some("notes", "contact_id,body,is_favorited,favorited_at", i, "Remembers " + ODD, 1, AT);
        some("tasks", "contact_id,title,description,completed,completed_at", i, "Ask", null, i % 2, null);
        some(
                "reminders",
                "contact_id,initial_date,title,frequency_type,frequency_number,delible,inactive",
                i,
                "2030-01-02",
                "Remind",
                "one_time",
                1,
                1,
                0);
        some("gifts", "contact_id,name,status,amount,currency_id", i, "Book", "offered", 12, 1);
        some("debts", "contact_id,in_debt,status,amount,currency_id,reason", i, "yes", "inprogress", 20, 1, "Tea");
        some("pets", "contact_id,pet_category_id,name", i, 4, "Rex");
        some(
                "life_events",
                "contact_id,life_event_type_id,name,happened_at,happened_at_month_unknown," + "happened_at_day_unknown",
                i,
                1,
                null,
                "2020-02-03",
                0,
                1);
        some("documents", "contact_id,original_filename,new_filename", i, "deed.pdf", "x");
        some("conversations", "contact_id,contact_field_type_id", i, 3);
        if (i > 1) {
            some("relationships", "relationship_type_id,contact_is,of_contact", 1, i, 1 + i % people);
        }
        if (i % 10 == 0) {
            row("photos", "id,account_id,original_filename", i, 1, "a.png");
            row("contact_photo", "contact_id,photo_id,created_at", i, i, AT);
        }
    }

    private void kinds() {
        for (int i = 1; i <= count("conversations"); i++) {
            row(
                    "messages",
                    "id,account_id,contact_id,conversation_id,content,written_at,written_by_me",
                    2 * i,
                    1,
                    1,
                    i,
                    "Hi",
                    "2022-01-01 00:00:00",
                    1);
            row("messages", "", 2 * i + 1, 1, 1, i, "Ho", "2022-01-01 00:00:00", 0);
        }
        row("activity_types", "id,account_id,name,translation_key", 1, 1, null, "ate_at_home");
        row("contact_field_types", "id,account_id,name,protocol,type", 1, 1, "Email", "mailto:", "email");
        row("contact_field_types", "", 2, 1, "Phone", "tel:", "phone");
        row("contact_field_types", "", 3, 1, "WhatsApp", null, null);
        row("genders", "id,account_id,name,type", 1, 1, "Woman", "F");
        row("tags", "id,account_id,name,name_slug", 1, 1, "choir", "choir");
        row("tags", "", 2, 1, "Nürnberg", "n");
        row("relationship_types", "id,account_id,name,name_reverse_relationship", 1, 1, "best_friend", "best_friend");
        row("life_event_types", "id,account_id,name,default_life_event_type_key", 1, 1, null, "new_home");
    }

    /** None to three of them. */
    private void some(String table, String names, Object... values) {
        for (int i = random.nextInt(4); i > 0; i--) {
            var all = new ArrayList<Object>(List.of(count(table) + 1, 1));
            all.addAll(java.util.Arrays.asList(values));
            all.add(AT);
            row(table, "id,account_id," + names + ",created_at", all.toArray());
        }
    }

    private void row(String table, String names, Object... values) {
        if (!names.isEmpty()) {
            columns.put(table, names);
        }
        var row = new StringBuilder(" (");
        for (var value : values) {
            row.append(row.length() > 2 ? "," : "").append(written(value));
        }
        rows.computeIfAbsent(table, _ -> new ArrayList<>()).add(row.append(')').toString());
    }

    /** As PHP's is_numeric and addslashes have it. */
    private static String written(@org.jspecify.annotations.Nullable Object value) {
        if (value == null) {
            return "NULL";
        }
        var text = value.toString();
        return text.matches("[+-]?\\d+(\\.\\d+)?")
                ? text
                : '\'' + text.replace("\\", "\\\\").replace("'", "\\'").replace("\"", "\\\"") + '\'';
    }

    public int count(String table) {
        return rows.getOrDefault(table, List.of()).size();
    }

    public String text() {
        var sql = new StringBuilder("# ****\n# Kit O'Wner dump of data\n# ****\n\nSET FOREIGN_KEY_CHECKS=0;\n");
        rows.forEach((table, all) -> sql.append("INSERT IGNORE INTO `")
                .append(table)
                .append("` (`")
                .append(columns.getOrDefault(table, "").replace(",", "`,`"))
                .append("`) VALUES\n")
                .append(String.join(",\n", all))
                .append(";\n"));
        return sql.append("SET FOREIGN_KEY_CHECKS=1;").toString();
    }

    /** As mysqldump has it: with tables, without names of columns. */
    public String dump() {
        var sql = new StringBuilder("-- MySQL dump 10.13\n/*!40101 SET NAMES utf8mb4 */;\n");
        rows.forEach((table, all) -> {
            sql.append("DROP TABLE IF EXISTS `x_" + table + "`;\nCREATE TABLE `x_")
                    .append(table)
                    .append("` (\n");
            for (var column : columns.getOrDefault(table, "").split(",")) {
                sql.append("  `").append(column).append("` varchar(191) DEFAULT NULL,\n");
            }
            sql.append("  PRIMARY KEY (`id`)\n) ENGINE=InnoDB;\nLOCK TABLES `x_" + table + "` WRITE;\n");
            sql.append("INSERT INTO `x_" + table + "` VALUES")
                    .append(String.join(",", all))
                    .append(";\nUNLOCK TABLES;\n");
        });
        return sql.toString();
    }

    public InputStream stream() {
        return new ByteArrayInputStream(text().getBytes(UTF_8));
    }
}
