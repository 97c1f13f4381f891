package org.conferral.portal.issuing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a MySQL or MariaDB server means to answer the questions of a list. */
public final class ListPlans {

    private static final Set<String> LARGE = Set.of("c", "t", "l");
    private static final int PAGE = 50;

    private final Connection database;
    private final List<String> scans = new ArrayList<>();

    private ListPlans(Connection database) {
        this.database = database;
    }

    /** The questions for the first pages of a list that would read a large table from end to end. */
    public static List<String> scans(Connection database, String address) {
        ListPlans plans = new ListPlans(database);
        ListSearch search = new ListSearch(SearchColumns.PLAIN, plans::answers);
        Map<String, String> terms = new HashMap<>();
        for (String term : address.split("&")) {
            int sign = term.indexOf('=');
            if (sign > 0) {
                terms.put(term.substring(0, sign), term.substring(sign + 1));
            }
        }
        Sought sought = Sought.of(name -> terms.getOrDefault(name, ""));
        Optional<String> next =
                search.page(sought, Turn.after(Optional.empty()), PAGE).after();
        if (next.isPresent()) {
            search.page(sought, Turn.after(next), PAGE);
            search.page(sought, Turn.of("", next.get()), PAGE);
        }
        return plans.scans;
    }

    private List<Object[]> answers(String question, List<Object> values) {
        try {
            for (Map<String, String> step : steps(question, values)) {
                if ("ALL".equals(step.get("type")) && LARGE.contains(step.get("table"))) {
                    scans.add(question);
                }
            }
            List<Object[]> rows = new ArrayList<>();
            try (PreparedStatement statement = prepared(question, values);
                    ResultSet answer = statement.executeQuery()) {
                while (answer.next()) {
                    Object[] row = new Object[answer.getMetaData().getColumnCount()];
                    for (int i = 0; i < row.length; i++) {
                        row[i] = answer.getObject(i + 1);
                    }
                    rows.add(row);
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(question, e);
        }
    }

    private List<Map<String, String>> steps(String question, List<Object> values) throws SQLException {
        List<Map<String, String>> steps = new ArrayList<>();
        try (PreparedStatement statement = prepared("explain format=traditional " + question, values);
                ResultSet answer = statement.executeQuery()) {
            while (answer.next()) {
                Map<String, String> step = new HashMap<>();
                step.put("table", answer.getString("table"));
                step.put("type", answer.getString("type"));
                steps.add(step);
            }
        }
        return steps;
    }

    private PreparedStatement prepared(String question, List<Object> values) throws SQLException {
        PreparedStatement statement = database.prepareStatement(question);
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }
}
