-- What was read, and what it says. Like items, rows belong to a batch, whose hash covers theirs.
CREATE TABLE reports (
    number BIGINT NOT NULL,
    batch INTEGER NOT NULL,
    hash VARCHAR NOT NULL,
    title VARCHAR,
    published DATE,
    publisher VARCHAR,
    file VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    row_hash BLOB NOT NULL
);

CREATE TABLE statements (
    number BIGINT NOT NULL,
    batch INTEGER NOT NULL,
    report VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    agent VARCHAR,
    patient VARCHAR,
    polarity VARCHAR NOT NULL,
    modality VARCHAR NOT NULL,
    first_day DATE,
    last_day DATE,
    -- the whole statement, as lull read writes it
    json VARCHAR NOT NULL,
    row_hash BLOB NOT NULL
);
