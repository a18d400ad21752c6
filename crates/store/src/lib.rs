//! Conversations on disk: SQLite, append-only items, artifacts by content hash.
