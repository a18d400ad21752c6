//! Opening the database: look first without touching, then make, migrate or refuse.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::{StoreError, schema};

/// The database's file name in the store's folder.
pub(crate) const DATABASE: &str = "nod.sqlite";

/// A connection ready for use, with the database made if there was none and migrated if it was older.
pub(crate) fn open(folder: &Path) -> Result<(Connection, PathBuf), StoreError> {
    let path = folder.join(DATABASE);
    // SQLite keeps the log beside the file itself; and a link to a file that is away must not become an empty database.
    let path = if path.is_symlink() {
        std::fs::canonicalize(&path).map_err(|error| StoreError::io("Following the link", &path, error))?
    } else {
        path
    };
    if path.exists() {
        inspect(&path)?;
    } else {
        create(folder, &path)?;
    }
    let sql = |error| StoreError::sql(&path, error);
    let mut connection = Connection::open_with_flags(
        &path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )
    .map_err(sql)?;
    configure(&connection).map_err(sql)?;
    schema::migrate(&mut connection, schema::STEPS).map_err(sql)?;
    Ok((connection, path))
}

fn configure(connection: &Connection) -> rusqlite::Result<()> {
    // Someone may look at the file with another tool; wait for them rather than fail.
    connection.busy_timeout(Duration::from_secs(5))?;
    connection.pragma_update(None, "journal_mode", "wal")?;
    // A commit reaches the operating system before it returns, so a killed process loses nothing either way.
    // FULL also waits for the disk: what was on screen survives a power cut. It costs a few milliseconds an
    // append, which is little beside a model's reply; NORMAL would save them and could forget the last items.
    connection.pragma_update(None, "synchronous", "full")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // What is deleted is overwritten, not only unlinked.
    connection.pragma_update(None, "secure_delete", true)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(())
}

/// Makes a whole new database beside its place and then moves it there, so that a crash never leaves a
/// half-made one.
fn create(folder: &Path, path: &Path) -> Result<(), StoreError> {
    let wal = with_suffix(path, "-wal");
    if std::fs::metadata(&wal).is_ok_and(|meta| meta.len() > 0) {
        return Err(StoreError::Damaged {
            path: path.to_owned(),
            detail: format!(
                "it is missing, but its log {} is there and may hold conversations",
                wal.display()
            ),
        });
    }
    let fresh = with_suffix(path, ".new");
    for leftover in [fresh.clone(), with_suffix(&fresh, "-journal")] {
        match std::fs::remove_file(&leftover) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(StoreError::io("Removing", &leftover, error));
            }
            _ => {}
        }
    }
    make(&fresh).map_err(|error| StoreError::sql(&fresh, error))?;
    std::fs::rename(&fresh, path).map_err(|error| StoreError::io("Creating", path, error))?;
    sync_folder(folder)
}

fn make(fresh: &Path) -> rusqlite::Result<()> {
    let mut connection = Connection::open(fresh)?;
    // Must be chosen before the first table: lets the file shrink when conversations are deleted.
    connection.pragma_update(None, "auto_vacuum", "incremental")?;
    schema::migrate(&mut connection, schema::STEPS)?;
    connection.close().map_err(|(_, error)| error)
}

/// Refuses a file that is not a sound database of a known format, without changing a byte of it or its log.
fn inspect(path: &Path) -> Result<(), StoreError> {
    let header = read_header(path)?;
    if header.len() < 100 || !header.starts_with(b"SQLite format 3\0") {
        let detail = match header.len() {
            0 => "it is empty".to_owned(),
            length if length < 100 => format!("it has only {length} bytes"),
            _ => "it does not begin as a SQLite file does".to_owned(),
        };
        return Err(StoreError::NotADatabase { path: path.to_owned(), detail });
    }
    if let Some(detail) = cut_short(path, &header)? {
        return Err(StoreError::Damaged { path: path.to_owned(), detail });
    }
    let sql = |error| StoreError::sql(path, error);
    let connection = open_to_look(path).map_err(sql)?;
    connection.pragma_update(None, "cell_size_check", true).map_err(sql)?;
    // Through SQLite and not from the header: the newest version may still be in the log.
    let application_id =
        connection.pragma_query_value(None, "application_id", |row| row.get(0)).map_err(sql)?;
    if application_id != schema::APPLICATION_ID {
        return Err(StoreError::Foreign { path: path.to_owned(), application_id });
    }
    let found = schema::version(&connection).map_err(sql)?;
    let known = schema::STEPS.len() as i64;
    if found > known {
        return Err(StoreError::Newer { path: path.to_owned(), found, known });
    }
    if found < 1 {
        return Err(StoreError::Damaged { path: path.to_owned(), detail: format!("its format is {found}") });
    }
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(sql)?;
    if verdict != "ok" {
        return Err(StoreError::Damaged { path: path.to_owned(), detail: verdict });
    }
    connection.close().map_err(|(_, error)| sql(error))
}

/// What is wrong with the length of the file, which SQLite is generous about: it fills a short last page up
/// with zeros. Only with an empty log; else the log may hold what the file lacks.
/// Layout of the header: <https://www.sqlite.org/fileformat.html>.
fn cut_short(path: &Path, header: &[u8]) -> Result<Option<String>, StoreError> {
    if log_length(path) > 0 {
        return Ok(None);
    }
    let length = std::fs::metadata(path).map_err(|error| StoreError::io("Reading", path, error))?.len();
    let page = match u16::from_be_bytes([header[16], header[17]]) {
        1 => 65_536,
        size => u64::from(size),
    };
    let pages = u64::from(u32::from_be_bytes([header[28], header[29], header[30], header[31]]));
    let expected = page * pages;
    Ok((length < expected).then(|| format!("it has {length} bytes where its header says {expected}")))
}

fn log_length(path: &Path) -> u64 {
    std::fs::metadata(with_suffix(path, "-wal")).map_or(0, |meta| meta.len())
}

/// A connection that changes neither the database nor its log.
fn open_to_look(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if log_length(path) == 0
        && let Some(uri) = immutable_uri(path)
    {
        // With nothing in the log the file alone is the database; told so, SQLite makes no files beside it.
        return Connection::open_with_flags(uri, flags | OpenFlags::SQLITE_OPEN_URI);
    }
    let connection = Connection::open_with_flags(path, flags)?;
    // Else closing could write the log back into the file.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    Ok(connection)
}

/// The path as SQLite reads it in a URI (<https://www.sqlite.org/uri.html>); `None` when it is not Unicode.
fn immutable_uri(path: &Path) -> Option<String> {
    use std::fmt::Write as _;
    let text = path.to_str()?;
    let text = if cfg!(windows) { text.replace('\\', "/") } else { text.to_owned() };
    let mut uri = "file:".to_owned();
    if text.as_bytes().get(1) == Some(&b':') {
        uri.push_str("///");
    }
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'.' | b'-' | b'_' | b':') {
            uri.push(char::from(byte));
        } else {
            write!(uri, "%{byte:02X}").ok()?;
        }
    }
    Some(uri + "?immutable=1")
}

/// The first 100 bytes, which every SQLite file has, or fewer when the file is shorter.
fn read_header(path: &Path) -> Result<Vec<u8>, StoreError> {
    let io = |error| StoreError::io("Reading", path, error);
    let file = std::fs::File::open(path).map_err(io)?;
    if file.metadata().map_err(io)?.is_dir() {
        let detail = "it is a folder".to_owned();
        return Err(StoreError::NotADatabase { path: path.to_owned(), detail });
    }
    let mut header = Vec::with_capacity(100);
    file.take(100).read_to_end(&mut header).map_err(io)?;
    Ok(header)
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// Makes a rename or a new file in `folder` survive a power cut. Windows keeps names with the file itself and
/// cannot open a folder for this.
pub(crate) fn sync_folder(folder: &Path) -> Result<(), StoreError> {
    if cfg!(unix) {
        std::fs::File::open(folder)
            .and_then(|handle| handle.sync_all())
            .map_err(|error| StoreError::io("Writing", folder, error))?;
    }
    Ok(())
}
