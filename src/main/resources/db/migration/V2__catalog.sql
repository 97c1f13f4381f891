CREATE TABLE stored_image (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    sha256 VARCHAR(64) NOT NULL,
    media_type VARCHAR(40) NOT NULL,
    content LONGBLOB NOT NULL,
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT stored_image_sha256 UNIQUE (sha256)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE achievement_template (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    code VARCHAR(60) NOT NULL,
    name VARCHAR(255) NOT NULL,
    achievement_type VARCHAR(100) NOT NULL,
    state VARCHAR(20) NOT NULL,
    document LONGTEXT NOT NULL,
    image_id VARCHAR(36),
    image_drawn BOOLEAN NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT achievement_template_code UNIQUE (code),
    CONSTRAINT achievement_template_image FOREIGN KEY (image_id) REFERENCES stored_image (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE INDEX achievement_template_state ON achievement_template (state, name);

CREATE TABLE record_template (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    template_key VARCHAR(60) NOT NULL,
    name VARCHAR(255) NOT NULL,
    description LONGTEXT,
    layout VARCHAR(20) NOT NULL,
    issue_as VARCHAR(20) NOT NULL,
    columns_json LONGTEXT NOT NULL,
    achievements_json LONGTEXT NOT NULL,
    claim_days INT NOT NULL,
    state VARCHAR(20) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT record_template_key UNIQUE (template_key)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
