CREATE TABLE stored_setting (
    name VARCHAR(100) NOT NULL PRIMARY KEY,
    setting_value LONGBLOB NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE journal_entry (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    noted_at DATETIME(6) NOT NULL,
    actor VARCHAR(200) NOT NULL,
    action VARCHAR(100) NOT NULL,
    subject VARCHAR(100),
    detail LONGTEXT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE INDEX journal_entry_at ON journal_entry (noted_at);
CREATE INDEX journal_entry_subject ON journal_entry (subject);

CREATE TABLE issuing_unit (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    slug VARCHAR(80) NOT NULL,
    name VARCHAR(200) NOT NULL,
    url VARCHAR(500),
    email VARCHAR(254),
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT issuing_unit_slug UNIQUE (slug)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE staff_account (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    email VARCHAR(254) NOT NULL,
    name VARCHAR(200) NOT NULL,
    password_hash VARCHAR(500) NOT NULL,
    role VARCHAR(20) NOT NULL,
    active BOOLEAN NOT NULL,
    failed_attempts INT NOT NULL,
    locked_until DATETIME(6),
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT staff_account_email UNIQUE (email)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE api_token (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    name VARCHAR(100) NOT NULL,
    token_hash VARCHAR(64) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    revoked_at DATETIME(6),
    CONSTRAINT api_token_hash UNIQUE (token_hash)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE idempotent_answer (
    request_key VARCHAR(64) NOT NULL PRIMARY KEY,
    created_at DATETIME(6) NOT NULL,
    status INT,
    media_type VARCHAR(100),
    body LONGBLOB
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
