-- Where the value that a finding is about was looked up in another sheet: its row there, and sheet is that sheet's name; row_no stays the roster's.
ALTER TABLE roster_finding ADD COLUMN looked_up_row INT NOT NULL DEFAULT 0;
