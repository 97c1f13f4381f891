-- What all records of a template say alike: whether they tell only a part, how long they count, under which terms.
ALTER TABLE record_template ADD COLUMN terms_json LONGTEXT;
