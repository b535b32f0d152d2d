-- The vaccine vial monitor of what lies in a store: the worst stage that was read there. Stage 2 is used before everything else, from stage 3 on nothing is used.
ALTER TABLE stock_balance
    ADD vvm TINYINT NULL COMMENT 'stage 1 to 4; null: the vials have no monitor, or nobody read it' AFTER returned,
    ADD CONSTRAINT stock_balance_vvm CHECK (vvm BETWEEN 1 AND 4);
