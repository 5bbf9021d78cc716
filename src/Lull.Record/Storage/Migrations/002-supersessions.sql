-- Which item stands in for which since when, so that no query needs to compare all versions of all items; and the
-- view for people who open the record with other tools.
CREATE TABLE supersessions (
    older BIGINT NOT NULL,
    newer BIGINT NOT NULL,
    batch INTEGER NOT NULL
);

INSERT INTO supersessions
SELECT older, number, batch
FROM (
    SELECT number, batch, lag(number) OVER (PARTITION BY dataset, id ORDER BY number) AS older
    FROM items
)
WHERE older IS NOT NULL
ORDER BY number;

CREATE VIEW current_items AS
SELECT items.*, batches.recorded_at
FROM items
JOIN batches ON batches.number = items.batch
WHERE items.number NOT IN (SELECT older FROM supersessions);
