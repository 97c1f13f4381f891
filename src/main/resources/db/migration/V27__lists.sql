-- Lists over a million records. What is out of the ordinary is rare, so an index finds it; what is ordinary is found by walking along the rows.
-- Empty for the ordinary, these columns cost next to nothing.
ALTER TABLE issued_credential ADD COLUMN odd_state VARCHAR(20) GENERATED ALWAYS AS (CASE WHEN standing <> 'GOOD' THEN standing WHEN state IN ('FAILED', 'CANCELLED') THEN state ELSE NULL END);
ALTER TABLE issued_credential ADD COLUMN odd_mail VARCHAR(20) GENERATED ALWAYS AS (CASE WHEN mail_state IN ('BOUNCED', 'FAILED') THEN mail_state ELSE NULL END);
ALTER TABLE issued_credential ADD COLUMN odd_claim VARCHAR(20) GENERATED ALWAYS AS (CASE WHEN declined_at IS NOT NULL THEN 'DECLINED' ELSE NULL END);
CREATE INDEX issued_credential_odd_state ON issued_credential (odd_state DESC, id DESC);
CREATE INDEX issued_credential_odd_mail ON issued_credential (odd_mail DESC, id DESC);
CREATE INDEX issued_credential_odd_claim ON issued_credential (odd_claim DESC, id DESC);
-- the embedded database does not walk an index backwards
${h2}CREATE INDEX issued_credential_newest ON issued_credential (batch_id DESC, row_no DESC, part_no DESC);

-- Learners are sought by how their names, addresses and numbers begin, whatever the case and the accents. MySQL and MariaDB compare so by
-- themselves; the embedded database is given columns that are folded.
${mysql}CREATE INDEX learner_number ON learner (student_id);
${mysql}CREATE INDEX learner_address ON learner (email);
${mysql}DROP INDEX learner_student ON learner;
${mysql}DROP INDEX learner_email ON learner;
${mysql}CREATE INDEX learner_given ON learner (given_name);
${mysql}ALTER TABLE learner ADD COLUMN name_tail VARCHAR(200) GENERATED ALWAYS AS (CASE WHEN family_name LIKE '% %' OR family_name LIKE '%-%' THEN SUBSTRING_INDEX(REPLACE(family_name, '-', ' '), ' ', -1) WHEN given_name LIKE '% %' OR given_name LIKE '%-%' THEN SUBSTRING_INDEX(REPLACE(given_name, '-', ' '), ' ', -1) ELSE NULL END);
${h2}ALTER TABLE learner ADD COLUMN family_key VARCHAR(200) GENERATED ALWAYS AS (TRANSLATE(LOWER(family_name), 'àáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćĉċčďēĕėęěĝğġģĥĩīĭįĵķĺļľńņňōŏőŕŗřśŝşšţťũūŭůűųŵŷźżžơưǎǐǒǔǖǘǚǜǟǡǧǩǫǭǰǵǹǻȁȃȅȇȉȋȍȏȑȓȕȗșțȟȧȩȫȭȯȱȳḁḃḅḇḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕẖẗẘẙạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ', 'aaaaaaceeeeiiiinooooouuuuyyaaaccccdeeeeegggghiiiijklllnnnooorrrssssttuuuuuuwyzzzouaiouuuuuaagkoojgnaaaeeiioorruusthaeooooyabbbcdddddeeeeefghhhhhiikkkllllmmmnnnnoooopprrrrsssssttttuuuuuvvwwwwwxxyzzzhtwyaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyy'));
${h2}ALTER TABLE learner ADD COLUMN given_key VARCHAR(200) GENERATED ALWAYS AS (TRANSLATE(LOWER(given_name), 'àáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćĉċčďēĕėęěĝğġģĥĩīĭįĵķĺļľńņňōŏőŕŗřśŝşšţťũūŭůűųŵŷźżžơưǎǐǒǔǖǘǚǜǟǡǧǩǫǭǰǵǹǻȁȃȅȇȉȋȍȏȑȓȕȗșțȟȧȩȫȭȯȱȳḁḃḅḇḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕẖẗẘẙạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ', 'aaaaaaceeeeiiiinooooouuuuyyaaaccccdeeeeegggghiiiijklllnnnooorrrssssttuuuuuuwyzzzouaiouuuuuaagkoojgnaaaeeiioorruusthaeooooyabbbcdddddeeeeefghhhhhiikkkllllmmmnnnnoooopprrrrsssssttttuuuuuvvwwwwwxxyzzzhtwyaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyy'));
${h2}ALTER TABLE learner ADD COLUMN email_key VARCHAR(320) GENERATED ALWAYS AS (LOWER(email));
${h2}ALTER TABLE learner ADD COLUMN student_key VARCHAR(200) GENERATED ALWAYS AS (LOWER(student_id));
${h2}ALTER TABLE learner ADD COLUMN name_tail VARCHAR(200) GENERATED ALWAYS AS (CASE WHEN family_name LIKE '% %' OR family_name LIKE '%-%' THEN REGEXP_REPLACE(TRANSLATE(LOWER(family_name), 'àáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćĉċčďēĕėęěĝğġģĥĩīĭįĵķĺļľńņňōŏőŕŗřśŝşšţťũūŭůűųŵŷźżžơưǎǐǒǔǖǘǚǜǟǡǧǩǫǭǰǵǹǻȁȃȅȇȉȋȍȏȑȓȕȗșțȟȧȩȫȭȯȱȳḁḃḅḇḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕẖẗẘẙạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ', 'aaaaaaceeeeiiiinooooouuuuyyaaaccccdeeeeegggghiiiijklllnnnooorrrssssttuuuuuuwyzzzouaiouuuuuaagkoojgnaaaeeiioorruusthaeooooyabbbcdddddeeeeefghhhhhiikkkllllmmmnnnnoooopprrrrsssssttttuuuuuvvwwwwwxxyzzzhtwyaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyy'), '^.*[ -]', '') WHEN given_name LIKE '% %' OR given_name LIKE '%-%' THEN REGEXP_REPLACE(TRANSLATE(LOWER(given_name), 'àáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćĉċčďēĕėęěĝğġģĥĩīĭįĵķĺļľńņňōŏőŕŗřśŝşšţťũūŭůűųŵŷźżžơưǎǐǒǔǖǘǚǜǟǡǧǩǫǭǰǵǹǻȁȃȅȇȉȋȍȏȑȓȕȗșțȟȧȩȫȭȯȱȳḁḃḅḇḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕẖẗẘẙạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ', 'aaaaaaceeeeiiiinooooouuuuyyaaaccccdeeeeegggghiiiijklllnnnooorrrssssttuuuuuuwyzzzouaiouuuuuaagkoojgnaaaeeiioorruusthaeooooyabbbcdddddeeeeefghhhhhiikkkllllmmmnnnnoooopprrrrsssssttttuuuuuvvwwwwwxxyzzzhtwyaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyy'), '^.*[ -]', '') ELSE NULL END);
${h2}CREATE INDEX learner_family_key ON learner (family_key);
${h2}CREATE INDEX learner_given_key ON learner (given_key);
${h2}CREATE INDEX learner_email_key ON learner (email_key);
${h2}CREATE INDEX learner_student_key ON learner (student_key);
CREATE INDEX learner_tail ON learner (name_tail);
DROP INDEX learner_name ON learner;
${mysql}CREATE INDEX learner_family ON learner (family_name);

-- The rows of one learner in a roster, wherever they stand: by student number, or else by address.
ALTER TABLE roster_row ADD COLUMN learner_key VARCHAR(191) GENERATED ALWAYS AS (CASE WHEN LOCATE('"learner.id":"', fields) > 0 THEN LEFT(SUBSTRING(fields, LOCATE('"learner.id":"', fields) + 14, LOCATE('"', fields, LOCATE('"learner.id":"', fields) + 14) - LOCATE('"learner.id":"', fields) - 14), 191) WHEN LOCATE('"learner.email":"', fields) > 0 THEN LOWER(LEFT(SUBSTRING(fields, LOCATE('"learner.email":"', fields) + 17, LOCATE('"', fields, LOCATE('"learner.email":"', fields) + 17) - LOCATE('"learner.email":"', fields) - 17), 191)) ELSE NULL END);
CREATE INDEX roster_row_learner ON roster_row (roster_id, learner_key);

-- What a record template and its achievements said when the records of a batch were made of them.
CREATE TABLE kept_template (
    sha256   VARCHAR(64)  NOT NULL PRIMARY KEY,
    content  LONGTEXT     NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE TABLE batch_template (
    id          VARCHAR(36)  NOT NULL PRIMARY KEY,
    batch_id    VARCHAR(36)  NOT NULL,
    sha256      VARCHAR(64)  NOT NULL,
    changed_at  DATETIME(6)  NOT NULL,
    kept_at     DATETIME(6)  NOT NULL,
    CONSTRAINT batch_template_once UNIQUE (batch_id, sha256)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- A narrowed-down list that somebody gave a name, to come back to.
CREATE TABLE saved_view (
    id          VARCHAR(36)    NOT NULL PRIMARY KEY,
    account_id  VARCHAR(36)    NOT NULL,
    name        VARCHAR(100)   NOT NULL,
    address     VARCHAR(1000)  NOT NULL,
    created_at  DATETIME(6)    NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE INDEX saved_view_account ON saved_view (account_id, id);
