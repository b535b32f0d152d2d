-- A list that was withdrawn, or closed with its campaign, before the district decided: what the commune had signed does not hold.
UPDATE list_decision d
  JOIN subject_list l ON l.id = d.list_id
   SET d.voided_at = l.closed_at
 WHERE l.state IN ('WITHDRAWN', 'CLOSED') AND d.voided_at IS NULL;
