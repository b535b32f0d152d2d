-- V130 took everybody whom the system had left out for approved: that is right for those it leaves out when people are enrolled, after the
-- signature. Those whom the station had found to be enrolled already were left out by the system, too, and before it.
UPDATE list_decision_row s
  JOIN list_decision d ON d.id = s.decision_id
  JOIN list_row r ON r.list_id = d.list_id AND r.row_no = s.row_no
   SET s.left_out = TRUE
 WHERE s.left_out = FALSE AND s.left_out_by = 'SYSTEM'
   AND EXISTS (SELECT 1 FROM list_duplicate p
                WHERE p.row_id = r.id AND p.person_id IS NOT NULL AND p.decision = 'SAME' AND p.decided_at < d.decided_at);
