//! The shape of the database and how an older one becomes a current one.

use rusqlite::{Connection, TransactionBehavior};

/// `NodS` in ASCII, in the header of every database this crate makes (`PRAGMA application_id`).
pub(crate) const APPLICATION_ID: i32 = 0x4E6F_6453;

/// The steps from an empty database to the current format. Step `n` (from 1) makes format `n`, which
/// `PRAGMA user_version` records. Released steps are never edited, only followed by another.
pub(crate) const STEPS: &[&str] = &[include_str!("schema/v1.sql")];

/// The format of a database; 0 when it has none yet.
pub(crate) fn version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Applies the steps that are missing, each in a transaction of its own: a step either is there as a whole
/// with its version recorded, or has left no trace.
pub(crate) fn migrate(connection: &mut Connection, steps: &[&str]) -> rusqlite::Result<()> {
    let done = usize::try_from(version(connection)?).unwrap_or(usize::MAX);
    for (index, step) in steps.iter().enumerate().skip(done) {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute_batch(step)?;
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.pragma_update(None, "user_version", index as i64 + 1)?;
        transaction.commit()?;
        tracing::info!(format = index + 1, "database brought to format");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    const SECOND: &str = "ALTER TABLE conversations ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey';";

    fn first() -> Connection {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection, &STEPS[..1]).unwrap();
        connection
            .execute(
                "INSERT INTO conversations (id, title, folder, created_at, updated_at)
                 VALUES ('c', 'Kept', '/w', 1, 2)",
                [],
            )
            .unwrap();
        connection
    }

    #[test]
    fn a_later_step_is_applied_once_and_keeps_the_rows() {
        let mut connection = first();
        let steps = [STEPS[0], SECOND];
        migrate(&mut connection, &steps).unwrap();
        migrate(&mut connection, &steps).unwrap();
        assert_eq!(version(&connection).unwrap(), 2);
        let row: (String, String) = connection
            .query_row("SELECT title, colour FROM conversations", [], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap();
        assert_eq!(row, ("Kept".into(), "grey".into()));
    }

    #[test]
    fn a_step_that_fails_leaves_no_trace() {
        let mut connection = first();
        let broken = format!("{SECOND} INSERT INTO nowhere VALUES (1);");
        assert!(migrate(&mut connection, &[STEPS[0], &broken]).is_err());
        assert_eq!(version(&connection).unwrap(), 1);
        let columns: i64 = connection
            .query_row(
                "SELECT count(*) FROM pragma_table_info('conversations') WHERE name = 'colour'",
                [],
                |row| row.get(0),
            )
            .unwrap();
        assert_eq!(columns, 0);
        migrate(&mut connection, &[STEPS[0], SECOND]).unwrap();
        assert_eq!(version(&connection).unwrap(), 2);
    }
}
