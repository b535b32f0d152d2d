-- Sessions whose results were signed before there were certificates: their doses wait for the signature like those of the sessions signed from now on.
INSERT INTO certificate (id, person_id, dose_id, generation, state, person_name, birth_date, birth_precision, disease, product_code, dose_number, of_doses,
    given_on, facts_sha256, session_id, confirmed_by, confirmed_by_name, confirmed_at, ready_at, next_attempt_at)
SELECT f.id, f.person_id, f.dose_id, 1, 'READY', f.name, f.birth_date, f.birth_precision, f.disease, f.product_code, f.number, f.of_doses, f.given_on,
       SHA2(CONCAT_WS(CHAR(10 USING utf8mb4), f.dose_id, f.person_id, f.name, f.birth_date, f.birth_precision, f.disease, f.product_code, f.number,
           f.of_doses, f.given_on), 256),
       f.session_id, f.confirmed_by, f.confirmed_by_name, f.confirmed_at, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3)
FROM (SELECT UUID() AS id, d.person_id, d.id AS dose_id, p.name, p.birth_date, p.birth_precision, d.disease, d.product_code, d.number,
             IF(d.category = 'BASIC', GREATEST(d.number, COALESCE((SELECT MAX(k.doses_required) FROM dose b JOIN vaccine_product q ON q.code = b.product_code
                 JOIN course_rule k ON k.antigen = q.antigen WHERE b.person_id = d.person_id AND b.disease = d.disease AND b.voided_at IS NULL
                 AND b.category = 'BASIC' AND b.number <= d.number), 1)), d.number) AS of_doses,
             d.given_on, d.session_id, v.confirmed_by, v.confirmed_by_name, v.confirmed_at
      FROM dose d JOIN person p ON p.id = d.person_id JOIN vaccination_session v ON v.id = d.session_id
      WHERE v.state = 'CONFIRMED' AND v.confirmed_by IS NOT NULL AND d.voided_at IS NULL AND p.merged_into IS NULL
        AND (p.identity_state = 'VERIFIED' OR (p.identity_state = 'NOT_APPLICABLE' AND p.id_kind = 'PASSPORT' AND p.id_number IS NOT NULL))) f;
