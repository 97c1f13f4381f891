-- A roster from which a batch was released is not understood anew: its records say what it said then.
ALTER TABLE roster ADD COLUMN sealed_at DATETIME(6);

UPDATE roster SET sealed_at = (
    SELECT MIN(b.state_since) FROM issuance_batch b
    WHERE b.roster_id = roster.id AND b.state <> 'DRAFT' AND (b.state <> 'CANCELLED' OR b.started_at IS NOT NULL));
