-- Schema, version 1. Once released this file is never edited; the next change is v2.sql.

CREATE TABLE conversations (
    key        INTEGER PRIMARY KEY,
    id         TEXT    NOT NULL UNIQUE,
    title      TEXT    NOT NULL,            -- empty until the first request gives one
    folder     TEXT    NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleting   INTEGER NOT NULL DEFAULT 0   -- 1 only inside the transaction that deletes it
) STRICT;

-- The journal. Everything else about a turn can be told from it.
CREATE TABLE items (
    seq          INTEGER PRIMARY KEY,       -- order of appending
    conversation INTEGER NOT NULL REFERENCES conversations (key),
    id           TEXT    NOT NULL UNIQUE,
    turn         TEXT    NOT NULL,
    at           INTEGER NOT NULL,          -- milliseconds since 1970-01-01 UTC
    kind         TEXT    NOT NULL,          -- the `type` tag of the body
    body         TEXT    NOT NULL           -- JSON
) STRICT;
CREATE INDEX items_by_conversation ON items (conversation, seq);
CREATE INDEX items_by_turn ON items (turn, kind);

-- What the journal says of each action, kept in the transaction that appends the item.
CREATE TABLE actions (
    id           TEXT    PRIMARY KEY,
    conversation INTEGER NOT NULL REFERENCES conversations (key),
    turn         TEXT    NOT NULL,
    parent       TEXT    REFERENCES actions (id),
    step         INTEGER NOT NULL,
    code         TEXT    NOT NULL,
    proposed_at  INTEGER NOT NULL,
    approval     TEXT    UNIQUE,
    decision     TEXT,                      -- JSON
    decided_by   TEXT,
    decided_at   INTEGER,
    started_at   INTEGER,
    status       TEXT,                      -- of its observation
    finished_at  INTEGER
) STRICT;
CREATE INDEX actions_by_conversation ON actions (conversation);
CREATE INDEX actions_by_turn ON actions (turn);
CREATE INDEX actions_by_parent ON actions (parent);

CREATE TABLE outputs (
    seq          INTEGER PRIMARY KEY,       -- order of appending
    conversation INTEGER NOT NULL REFERENCES conversations (key),
    action       TEXT    NOT NULL REFERENCES actions (id),
    place        INTEGER NOT NULL,          -- 0, 1, 2, … within the action
    body         TEXT    NOT NULL,          -- JSON
    UNIQUE (action, place)
) STRICT;
CREATE INDEX outputs_by_conversation ON outputs (conversation, seq);

-- Which conversation shows which file of the artifacts folder.
CREATE TABLE artifact_uses (
    hash         TEXT    NOT NULL,
    conversation INTEGER NOT NULL REFERENCES conversations (key),
    PRIMARY KEY (hash, conversation)
) STRICT, WITHOUT ROWID;
CREATE INDEX artifact_uses_by_conversation ON artifact_uses (conversation);

-- Files that no conversation uses any more and that are still to be removed.
CREATE TABLE discarded_artifacts (
    hash TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE title_search USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
CREATE VIRTUAL TABLE item_search USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
-- Without this the words of a deleted conversation would stay readable in the index.
INSERT INTO title_search (title_search, rank) VALUES ('secure-delete', 1);
INSERT INTO item_search (item_search, rank) VALUES ('secure-delete', 1);

-- Append-only: what is written stays, unless its whole conversation is being deleted. The insert triggers
-- close the way around through INSERT OR REPLACE, which deletes without firing delete triggers.
CREATE TRIGGER items_never_replaced BEFORE INSERT ON items
    WHEN EXISTS (SELECT 1 FROM items WHERE id = NEW.id OR seq = NEW.seq)
    BEGIN SELECT RAISE (ABORT, 'items are append-only: this id is taken'); END;
CREATE TRIGGER items_never_changed BEFORE UPDATE ON items
    BEGIN SELECT RAISE (ABORT, 'items are append-only: they cannot be changed'); END;
CREATE TRIGGER items_never_removed BEFORE DELETE ON items
    WHEN NOT EXISTS (SELECT 1 FROM conversations WHERE key = OLD.conversation AND deleting = 1)
    BEGIN SELECT RAISE (ABORT, 'items are append-only: they go only with their conversation'); END;

CREATE TRIGGER outputs_never_replaced BEFORE INSERT ON outputs
    WHEN EXISTS (SELECT 1 FROM outputs WHERE (action = NEW.action AND place = NEW.place) OR seq = NEW.seq)
    BEGIN SELECT RAISE (ABORT, 'outputs are append-only: this place is taken'); END;
CREATE TRIGGER outputs_never_changed BEFORE UPDATE ON outputs
    BEGIN SELECT RAISE (ABORT, 'outputs are append-only: they cannot be changed'); END;
CREATE TRIGGER outputs_never_removed BEFORE DELETE ON outputs
    WHEN NOT EXISTS (SELECT 1 FROM conversations WHERE key = OLD.conversation AND deleting = 1)
    BEGIN SELECT RAISE (ABORT, 'outputs are append-only: they go only with their conversation'); END;

-- An action is never changed once made, and what was decided is decided once.
CREATE TRIGGER actions_never_replaced BEFORE INSERT ON actions
    WHEN EXISTS (SELECT 1 FROM actions WHERE id = NEW.id)
    BEGIN SELECT RAISE (ABORT, 'actions are never changed: this id is taken'); END;
CREATE TRIGGER actions_never_changed
    BEFORE UPDATE OF id, conversation, turn, parent, step, code, proposed_at ON actions
    BEGIN SELECT RAISE (ABORT, 'actions are never changed'); END;
CREATE TRIGGER actions_settled_once BEFORE UPDATE ON actions
    WHEN (OLD.approval   IS NOT NULL AND NEW.approval   IS NOT OLD.approval)
      OR (OLD.decision   IS NOT NULL AND (NEW.decision IS NOT OLD.decision
                                          OR NEW.decided_by IS NOT OLD.decided_by
                                          OR NEW.decided_at IS NOT OLD.decided_at))
      OR (OLD.started_at IS NOT NULL AND NEW.started_at IS NOT OLD.started_at)
      OR (OLD.status     IS NOT NULL AND (NEW.status IS NOT OLD.status
                                          OR NEW.finished_at IS NOT OLD.finished_at))
    BEGIN SELECT RAISE (ABORT, 'what happened to an action is settled once'); END;
CREATE TRIGGER actions_never_removed BEFORE DELETE ON actions
    WHEN NOT EXISTS (SELECT 1 FROM conversations WHERE key = OLD.conversation AND deleting = 1)
    BEGIN SELECT RAISE (ABORT, 'actions go only with their conversation'); END;
