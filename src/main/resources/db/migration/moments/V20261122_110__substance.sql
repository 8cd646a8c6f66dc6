-- What a moment held: what the member gave and got, how it left them, and who opened up.
ALTER TABLE moment
  ADD COLUMN gave      text[] COLLATE "C" NOT NULL DEFAULT '{}',
  ADD COLUMN got       text[] COLLATE "C" NOT NULL DEFAULT '{}',
  ADD COLUMN energy    text COLLATE "C",  -- null: not said
  ADD COLUMN opened_up text COLLATE "C";  -- OUT: the member did, IN: the other, BOTH; null: not said
