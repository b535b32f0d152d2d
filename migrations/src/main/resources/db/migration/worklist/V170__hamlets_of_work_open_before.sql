-- V140 left the hamlets of tasks that were open already empty: an inbox narrowed to a hamlet passed them over. At most fifteen names of a usual
-- length fit the column for certain; the keys are folded as the application folds them (SearchKey), as far as Vietnamese goes.
UPDATE work_item w
  JOIN (SELECT h.list_id,
               GROUP_CONCAT(h.hamlet ORDER BY h.first_row SEPARATOR '\n' LIMIT 15) AS hamlets,
               GROUP_CONCAT(h.folded ORDER BY h.first_row SEPARATOR ';' LIMIT 15) AS folded
          FROM (SELECT list_id, MIN(hamlet) AS hamlet, MIN(row_no) AS first_row, folded
                  FROM (SELECT list_id, row_no, TRIM(hamlet) AS hamlet,
                               TRIM(REGEXP_REPLACE(
                                   REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(
                                   REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REPLACE(REPLACE(LOWER(hamlet), '''', ''), '’', ''),
                                       '[àáạảãâầấậẩẫăằắặẳẵ]', 'a'), '[èéẹẻẽêềếệểễ]', 'e'), '[ìíịỉĩ]', 'i'), '[òóọỏõôồốộổỗơờớợởỡ]', 'o'),
                                       '[ùúụủũưừứựửữ]', 'u'), '[ỳýỵỷỹ]', 'y'), 'đ', 'd'), '[^a-z0-9]+', ' ')) AS folded
                          FROM list_row
                         WHERE hamlet IS NOT NULL AND left_out = FALSE AND CHAR_LENGTH(hamlet) <= 60) spelled
                 WHERE folded <> ''
                 GROUP BY list_id, folded) h
         GROUP BY h.list_id) found ON found.list_id = w.case_id
   SET w.hamlets = found.hamlets, w.hamlet_keys = CONCAT(';', found.folded, ';')
 WHERE w.hamlets IS NULL;
