-- What reviewers decide of what the machine read, matched and found. Like items, rows belong to a batch, whose hash covers
-- theirs; whoever takes a decision back adds a row that says so.
CREATE TABLE decisions (
    number INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    subject_kind VARCHAR NOT NULL,
    -- the parts that tell what it is about, as a JSON array of texts
    subject VARCHAR NOT NULL,
    verdict VARCHAR NOT NULL,
    -- the fields that are changed, as a JSON array of field, old and new
    changes VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    reviewer VARCHAR NOT NULL,
    undoes BIGINT,
    row_hash BLOB NOT NULL
);
