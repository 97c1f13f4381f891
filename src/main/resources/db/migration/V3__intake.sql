-- A spreadsheet as it was uploaded, and how it is understood so far.
CREATE TABLE roster (
    id           VARCHAR(36)   NOT NULL PRIMARY KEY,
    template_id  VARCHAR(36)   NOT NULL,
    file_name    VARCHAR(255)  NOT NULL,
    sha256       VARCHAR(64)   NOT NULL,
    size_bytes   BIGINT        NOT NULL,
    state        VARCHAR(20)   NOT NULL,
    understood   LONGTEXT      NOT NULL,
    choices      LONGTEXT      NOT NULL,
    row_count    INT           NOT NULL,
    accepted     INT           NOT NULL,
    rejected     INT           NOT NULL,
    warnings     INT           NOT NULL,
    seconds      DOUBLE        NOT NULL,
    uploaded_by  VARCHAR(36)   NOT NULL,
    uploaded_at  DATETIME(6)   NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE INDEX roster_uploaded ON roster (uploaded_at);

-- The accepted rows, with their values as understood.
CREATE TABLE roster_row (
    id         VARCHAR(36)  NOT NULL PRIMARY KEY,
    roster_id  VARCHAR(36)  NOT NULL,
    row_no     INT          NOT NULL,
    fields     LONGTEXT     NOT NULL,
    CONSTRAINT roster_row_place UNIQUE (roster_id, row_no)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- What a clerk has to repair or should know.
CREATE TABLE roster_finding (
    id             VARCHAR(36)    NOT NULL PRIMARY KEY,
    roster_id      VARCHAR(36)    NOT NULL,
    place          INT            NOT NULL,
    severity       VARCHAR(20)    NOT NULL,
    code           VARCHAR(60)    NOT NULL,
    sheet          VARCHAR(255)   NOT NULL,
    row_no         INT            NOT NULL,
    column_name    VARCHAR(500)   NOT NULL,
    column_letter  VARCHAR(8)     NOT NULL,
    given          VARCHAR(1000)  NOT NULL,
    arguments      VARCHAR(2000)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE INDEX roster_finding_place ON roster_finding (roster_id, place);
