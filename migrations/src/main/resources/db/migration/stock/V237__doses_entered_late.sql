-- A vial whose doses were given earlier and are entered from paper: when it was opened is not known, so neither its age nor a hold set since is held against it.
ALTER TABLE vaccine_vial
    ADD entered_late BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'its doses were given before they are entered, from paper' AFTER discard_at;
