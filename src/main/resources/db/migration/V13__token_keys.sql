-- A key for web tokens alone is known by more letters than the others.
ALTER TABLE signing_key MODIFY COLUMN public_key VARCHAR(700) NOT NULL;
