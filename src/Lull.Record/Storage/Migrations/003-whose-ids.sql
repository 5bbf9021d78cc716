-- An id in Lull CSV is its publisher's or its file's, not the whole dataset's: two files that both number their rows
-- 1, 2, 3 are not each other's corrections. What stood in for something else for that reason alone no longer does.
DELETE FROM supersessions;

INSERT INTO supersessions
SELECT older, number, batch
FROM (
    SELECT number, batch, lag(number) OVER (
        PARTITION BY dataset, id,
            CASE
                WHEN dataset <> 'lull' THEN ''
                WHEN split_part(publisher, ';', 1) <> '' THEN 'publisher ' || lower(trim(split_part(publisher, ';', 1)))
                ELSE 'file ' || regexp_replace(regexp_replace(file, '^.*[/\\]', ''), '\.gz$', '')
            END
        ORDER BY number
    ) AS older
    FROM items
)
WHERE older IS NOT NULL
ORDER BY number;
