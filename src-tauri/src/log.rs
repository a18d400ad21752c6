//! What goes to standard error: warnings and errors, or what `RUST_LOG` asks for; panics with their place.

use std::backtrace::Backtrace;
use std::panic::PanicHookInfo;

use tracing_subscriber::EnvFilter;

/// Starts logging and makes panics part of it.
pub fn start() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    std::panic::set_hook(Box::new(|panic| {
        tracing::error!(place = %place(panic), backtrace = %Backtrace::capture(), "{}", words(panic));
    }));
}

fn place(panic: &PanicHookInfo<'_>) -> String {
    panic.location().map_or_else(|| "an unknown place".to_owned(), ToString::to_string)
}

fn words<'a>(panic: &'a PanicHookInfo<'_>) -> &'a str {
    let payload = panic.payload();
    let words = payload.downcast_ref::<&str>().copied();
    words.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("a panic without words")
}
