-- Which sources are confidential. Like items, rows belong to a batch, whose hash covers theirs; nothing makes a source public again.
CREATE TABLE confidences (
    number INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    -- batch: everything that came with the batch of this number; publisher: everything that this publisher tells
    kind VARCHAR NOT NULL,
    -- the batch's number; the publisher's name in lower case
    name VARCHAR NOT NULL,
    row_hash BLOB NOT NULL
);

-- Where a report can be read; null where nobody said. The hash of its row covers it where it is there.
ALTER TABLE reports ADD COLUMN url VARCHAR;

-- SHA-256 of the file that a batch was imported from, 64 hexadecimal digits; null where it was none, or before this migration.
ALTER TABLE batches ADD COLUMN file_hash VARCHAR;
