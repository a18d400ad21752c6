//! One connection that fetches what is missing of a file: what its answer is, and where the bytes of it go.

use std::io::SeekFrom;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use futures::StreamExt;
use reqwest::header::CONTENT_RANGE;
use reqwest::{Response, StatusCode};
use tokio::fs::File;
use tokio::io::{AsyncSeekExt, AsyncWriteExt, BufWriter};
use tokio_util::sync::CancellationToken;

use crate::HubError;
use crate::download::{free_space, size_of, unless};
use crate::remote::{Announced, Failure, Remote, chain};

/// Progress is told at most this often.
const TELL: Duration = Duration::from_millis(100);

/// A part of a download, and where it goes until it is whole.
pub(crate) struct Transfer<'a> {
    pub remote: &'a Remote<'a>,
    pub name: &'a str,
    pub part: &'a Announced,
    pub partial: &'a Path,
    /// Is called with the bytes that are here.
    pub told: &'a (dyn Fn(u64) + Send + Sync),
    pub cancel: &'a CancellationToken,
}

/// What an answer holds.
enum Answer {
    /// What is missing.
    Rest,
    /// The whole file, whether that was asked for or not.
    Whole,
    /// The whole file or a page in its place: it does not say how long it is.
    Unmeasured,
    /// Nothing: the file has no bytes there.
    Beyond,
    /// Nothing that is of use.
    Unusable(Failure),
}

/// Where an answer that does not say its length goes until it is known to be the file.
pub(crate) fn apart(partial: &Path) -> PathBuf {
    let mut name = partial.as_os_str().to_owned();
    name.push(".apart");
    PathBuf::from(name)
}

impl Transfer<'_> {
    /// Asks once for what is missing and appends what comes.
    pub(crate) async fn attempt(&self) -> Result<(), Failure> {
        let write = |error| self.not_written(self.partial, error);
        let file = self.open(self.partial, false).await?;
        let mut have = file.metadata().await.map_err(write)?.len();
        if have > self.part.bytes {
            have = 0;
            file.set_len(0).await.map_err(write)?;
        }
        if have == self.part.bytes {
            return Ok(());
        }
        // By commit, so that all connections fetch the same file however the branch moves.
        let asked = self.remote.content(&self.part.commit, self.name, have);
        let response = unless(self.cancel, self.name, asked).await??;
        let answer = self.judge(&response, have);
        match answer {
            Answer::Whole if have > 0 => {
                have = 0;
                file.set_len(0).await.map_err(write)?;
            }
            Answer::Rest | Answer::Whole => {}
            Answer::Unmeasured => {
                // A file that is open cannot be replaced everywhere.
                drop(file);
                return self.take_apart(response).await;
            }
            Answer::Beyond => {
                file.set_len(0).await.map_err(write)?;
                let detail = "it has no bytes where the download stopped";
                return Err(Failure::Passing(self.remote.unusable(detail)));
            }
            Answer::Unusable(failure) => return Err(failure),
        }
        let came = self.receive(response, self.partial, file, have).await?;
        if came == self.part.bytes {
            return Ok(());
        }
        let detail = format!("the connection ended after {came} of {} bytes", self.part.bytes);
        Err(Failure::Passing(self.remote.unreachable(self.name, detail)))
    }

    /// What an answer is. A page that somebody on the way sends in the place of the file is of no use: for it, what has
    /// arrived would be given up.
    fn judge(&self, response: &Response, have: u64) -> Answer {
        let length = response.content_length();
        match response.status() {
            StatusCode::PARTIAL_CONTENT => {
                let range = response
                    .headers()
                    .get(CONTENT_RANGE)
                    .and_then(|value| value.to_str().ok())
                    .unwrap_or_default();
                let ours = range.starts_with(&format!("bytes {have}-"))
                    && range.ends_with(&format!("/{}", self.part.bytes));
                if ours {
                    return Answer::Rest;
                }
                let detail = format!("asked for {} from {have} on, it sends {range:?}", self.name);
                Answer::Unusable(Failure::Lasting(self.remote.unusable(detail)))
            }
            StatusCode::RANGE_NOT_SATISFIABLE => Answer::Beyond,
            StatusCode::OK if length.is_none() => Answer::Unmeasured,
            StatusCode::OK if length == Some(self.part.bytes) => Answer::Whole,
            status => Answer::Unusable(self.something_else(length, status)),
        }
    }

    fn something_else(&self, length: Option<u64>, status: StatusCode) -> Failure {
        let bytes = length.map_or_else(String::new, |length| format!(" of {length} bytes"));
        let detail = format!(
            "in the place of {} with {} bytes it sends something else{bytes} (status {status})",
            self.name, self.part.bytes
        );
        Failure::Passing(self.remote.unusable(detail))
    }

    /// Takes an answer that does not say its length into a file of its own, which becomes the partial file only when it
    /// has the right size. Until then nothing tells it from a page of somebody on the way: that must neither replace
    /// what is here nor be taken for the beginning of the file, as a small one has no checksum that would find it.
    async fn take_apart(&self, response: Response) -> Result<(), Failure> {
        let (apart, status) = (apart(self.partial), response.status());
        let file = self.open(&apart, true).await?;
        let failure = match self.receive(response, &apart, file, 0).await {
            Ok(came) if came == self.part.bytes => {
                let named = std::fs::rename(&apart, self.partial);
                return named.map_err(HubError::io("Naming", self.partial)).map_err(Failure::Lasting);
            }
            Ok(came) => self.something_else(Some(came), status),
            Err(Failure::Passing(HubError::Network { detail, .. })) => {
                let detail =
                    format!("it did not say how long {} is, and then broke off ({detail})", self.name);
                Failure::Passing(self.remote.unusable(detail))
            }
            // Where the file is begun there may be room for the rest of it, but not for all of it beside that.
            Err(Failure::Lasting(HubError::NoSpace { .. })) if size_of(self.partial) > 0 => {
                let detail = format!(
                    "it did not say how long {} is, and there is no room to keep the answer apart until it is known to be the file",
                    self.name
                );
                Failure::Passing(self.remote.unusable(detail))
            }
            Err(failure) => failure,
        };
        // Where this fails, the next download removes it.
        let _ = std::fs::remove_file(&apart);
        (self.told)(size_of(self.partial));
        Err(failure)
    }

    /// Writes what comes behind the first `have` bytes of a file, until the answer ends, and returns how many bytes
    /// the file has then. What came before a failure is in the file too.
    async fn receive(
        &self,
        response: Response,
        path: &Path,
        mut file: File,
        mut have: u64,
    ) -> Result<u64, Failure> {
        let write = |error| self.not_written(path, error);
        file.seek(SeekFrom::Start(have)).await.map_err(write)?;
        let mut file = BufWriter::with_capacity(1 << 20, file);
        let mut stream = response.bytes_stream();
        let mut last = Instant::now();
        let end: Result<u64, Failure> = loop {
            let bytes = match unless(self.cancel, self.name, stream.next()).await {
                Ok(Some(Ok(bytes))) => bytes,
                Ok(Some(Err(error))) => {
                    break Err(Failure::Passing(self.remote.unreachable(self.name, chain(&error))));
                }
                Ok(None) => break Ok(have),
                Err(cancelled) => break Err(Failure::Lasting(cancelled)),
            };
            have += bytes.len() as u64;
            if have > self.part.bytes {
                let detail = format!("it sends more than the {} bytes announced", self.part.bytes);
                break Err(Failure::Lasting(self.remote.unusable(detail)));
            }
            file.write_all(&bytes).await.map_err(write)?;
            if last.elapsed() >= TELL {
                last = Instant::now();
                (self.told)(have);
            }
        };
        // In any case: the next connection goes on from here.
        file.flush().await.map_err(write)?;
        file.get_ref().sync_all().await.map_err(write)?;
        (self.told)(have.min(self.part.bytes));
        end
    }

    async fn open(&self, path: &Path, anew: bool) -> Result<File, HubError> {
        File::options()
            .create(true)
            .truncate(anew)
            .write(true)
            .open(path)
            .await
            .map_err(|error| self.not_written(path, error))
    }

    /// Why a part could not be written: most often others have filled the disk since the download began.
    fn not_written(&self, path: &Path, error: std::io::Error) -> HubError {
        let available = match error.kind() {
            std::io::ErrorKind::StorageFull => path.parent().and_then(|folder| free_space(folder).ok()),
            // What is free is not for this user.
            std::io::ErrorKind::QuotaExceeded => None,
            _ => return HubError::Io { doing: "Writing", path: path.to_owned(), source: error },
        };
        let needed = self.part.bytes.saturating_sub(size_of(path));
        let folder = path.parent().unwrap_or(path).to_owned();
        HubError::NoSpace { file: self.name.to_owned(), folder, needed, available: available.unwrap_or(0) }
    }
}
