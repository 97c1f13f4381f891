package org.conferral.portal.issuing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Fills a database with records of invented learners: a thousand to a batch and a day, three units, five templates, some revoked,
 * suspended, failed, bounced, claimed and declined.
 */
public final class ManyRecords {

    private static final int A_BATCH = 1_000;

    private ManyRecords() {}

    /** Works in the embedded database, in MySQL and in MariaDB. */
    public static void fill(Connection database, int records) throws SQLException {
        try (Statement statement = database.createStatement()) {
            numbers(statement, records);
            statement.execute(
                    "insert into issuance_batch (id, unit_id, name, roster_id, template_id, issue_as, state, state_since,"
                            + " notify_learner, claim_days, planned, prepared, created_by, created_at, started_at, finished_at)"
                            + " select concat('batch-', lpad(concat('', n), 3, '0')), concat('unit-', mod(n, 3)), concat('Batch ', n), 'roster',"
                            + " concat('template-', mod(n, 5)), 'BADGE', 'RELEASED', timestamp '2026-01-01 00:00:00', true, 90, 1000, 1000, 'me',"
                            + day("n") + ", " + day("n") + ", " + day("n + 1") + " from many_numbers where n < "
                            + (records / A_BATCH));
            statement.execute(
                    "insert into learner (id, unit_id, student_id, given_name, family_name, email, created_at)"
                            + " select concat('learner-', n), concat('unit-', mod(floor(n / 1000), 3)), concat('S', lpad(concat('', n), 6, '0')),"
                            + " case mod(n, 5) when 0 then concat('Ada', mod(n, 97)) when 1 then 'Grace' when 2 then 'José' when 3 then 'Mary Ann'"
                            + " else 'Alan' end, case mod(n, 4) when 0 then concat('Lovelace', n) when 1 then 'Hopper' when 2 then 'García López'"
                            + " else 'Smith-Jones' end, concat('learner', n, '@students.example.edu'), timestamp '2026-01-01 00:00:00'"
                            + " from many_numbers");
            statement.execute(
                    "insert into issued_credential (id, unit_id, batch_id, learner_id, row_no, part_no, name, state, standing, seed,"
                            + " created_at, issued_at, mail_state, claimed_at, declined_at, template_id, about)"
                            + " select concat('01990000-0000-7000-8000-', lpad(concat('', n), 12, '0')), concat('unit-', mod(floor(n / 1000), 3)),"
                            + " concat('batch-', lpad(concat('', floor(n / 1000)), 3, '0')), concat('learner-', n), mod(n, 1000) + 2, 0, 'Badge',"
                            + " case when mod(n, 5003) = 7 then 'FAILED' else 'ISSUED' end, case when mod(n, 331) = 0 then 'REVOKED'"
                            + " when mod(n, 2003) = 0 then 'SUSPENDED' else 'GOOD' end, x'00', "
                            + day("floor(n / 1000)") + ", "
                            + day("floor(n / 1000)") + ", case when mod(n, 101) = 0 then 'BOUNCED' else 'SENT' end,"
                            + " case when mod(n, 2) = 0 then timestamp '2026-06-01 00:00:00' else null end,"
                            + " case when mod(n, 499) = 0 then timestamp '2026-06-01 00:00:00' else null end,"
                            + " concat('template-', mod(floor(n / 1000), 5)), '' from many_numbers");
        }
    }

    private static void numbers(Statement statement, int count) throws SQLException {
        statement.execute("create table many_numbers (n int not null primary key)");
        statement.execute("insert into many_numbers values (0)");
        int there = 1;
        while (there < count) {
            statement.execute("insert into many_numbers select n + " + there + " from many_numbers where n + " + there
                    + " < " + count);
            there *= 2;
        }
    }

    /** So many days after the first of the year. */
    private static String day(String after) {
        return "timestampadd(DAY, " + after + ", timestamp '2026-01-01 00:00:00')";
    }
}
