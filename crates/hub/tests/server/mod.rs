//! A server that speaks as much of the hub's protocol as a download uses, on the loopback interface: the hub
//! itself, which answers for a large file with a redirect that carries checksum and size, and a second server on
//! another port, where the bytes are.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used)]

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use sha2::{Digest, Sha256};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

pub const COMMIT: &str = "0123456789abcdef0123456789abcdef01234567";

/// A request as it came.
#[derive(Debug, Clone)]
pub struct Seen {
    pub at_hub: bool,
    pub method: String,
    pub path: String,
    pub range: Option<String>,
    pub token: Option<String>,
}

/// What the server has and how it behaves.
#[derive(Default)]
pub struct Plan {
    /// `owner/name/file` to content, and whether it is in large file storage.
    pub files: BTreeMap<String, (Vec<u8>, bool)>,
    /// Statuses that the hub gives to its next requests instead of an answer.
    pub statuses: VecDeque<u16>,
    /// A status it gives to every request.
    pub always: Option<u16>,
    /// After how many bytes of content the next connections break.
    pub breaks: VecDeque<usize>,
    /// After how many bytes content stops coming while the connection stays open.
    pub stall: Option<usize>,
    /// Send the whole file whatever range was asked for.
    pub ignore_range: bool,
    /// A status that the server of the bytes gives to every request.
    pub refused: Option<u16>,
    /// Send content in chunks and do not say how long it is; a connection that breaks lacks the last chunk.
    pub chunked: bool,
    /// Send this in the place of the content.
    pub instead: Option<Vec<u8>>,
    /// Headers of the hub's answers, to replace (`Some`) or leave out (`None`).
    pub headers: BTreeMap<String, Option<String>>,
    /// Repositories that were renamed: old to new.
    pub renamed: BTreeMap<String, String>,
    pub seen: Vec<Seen>,
}

pub struct Server {
    pub plan: Arc<Mutex<Plan>>,
    pub endpoint: String,
    /// Where the bytes are, and who listens there.
    bytes: Mutex<(std::net::SocketAddr, tokio::task::JoinHandle<()>)>,
}

pub fn sha256(content: &[u8]) -> String {
    Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Server {
    pub async fn start() -> Self {
        let plan = Arc::new(Mutex::new(Plan::default()));
        let bytes = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = bytes.local_addr().unwrap();
        let elsewhere = format!("http://{address}");
        let hub = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let endpoint = format!("http://{}", hub.local_addr().unwrap());
        let bytes = Mutex::new((address, listen(bytes, plan.clone(), None)));
        listen(hub, plan.clone(), Some(elsewhere));
        Self { plan, endpoint, bytes }
    }

    /// Nobody can connect to where the bytes are for this long; connections that stand go on.
    pub async fn away(&self, time: std::time::Duration) {
        let address = self.bytes.lock().unwrap().0;
        self.bytes.lock().unwrap().1.abort();
        tokio::time::sleep(time).await;
        let again = bind_again(address).await;
        self.bytes.lock().unwrap().1 = listen(again, self.plan.clone(), None);
    }

    /// Where the bytes are.
    pub fn bytes_at(&self) -> String {
        self.bytes.lock().unwrap().0.to_string()
    }

    pub fn put(&self, path: &str, content: &[u8], large: bool) {
        self.plan.lock().unwrap().files.insert(path.into(), (content.to_vec(), large));
    }

    pub fn set(&self, change: impl FnOnce(&mut Plan)) {
        change(&mut self.plan.lock().unwrap());
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.plan.lock().unwrap().seen.clone()
    }

    /// The ranges asked for where the bytes are, in order; `None` for the whole file.
    pub fn transfers(&self) -> Vec<Option<String>> {
        self.seen().into_iter().filter(|seen| !seen.at_hub).map(|seen| seen.range).collect()
    }
}

/// The port was free meanwhile, and a connection of another test may have been given it. Such a connection is short.
async fn bind_again(address: std::net::SocketAddr) -> TcpListener {
    let began = Instant::now();
    loop {
        match TcpListener::bind(address).await {
            Ok(listener) => return listener,
            Err(error) => assert!(began.elapsed() < Duration::from_secs(10), "{address}: {error}"),
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

fn listen(
    listener: TcpListener,
    plan: Arc<Mutex<Plan>>,
    elsewhere: Option<String>,
) -> tokio::task::JoinHandle<()> {
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (plan, elsewhere) = (plan.clone(), elsewhere.clone());
            tokio::spawn(async move {
                // A client that goes away is part of the tests.
                let _ = serve(stream, &plan, elsewhere.as_deref()).await;
            });
        }
    })
}

async fn serve(mut stream: TcpStream, plan: &Mutex<Plan>, elsewhere: Option<&str>) -> std::io::Result<()> {
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        request.push(stream.read_u8().await?);
    }
    let request = String::from_utf8_lossy(&request).into_owned();
    let header = |key: &str| {
        request.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case(key).then(|| value.trim().to_owned())
        })
    };
    let mut words = request.split(' ');
    let (method, path) =
        (words.next().unwrap_or_default().to_owned(), words.next().unwrap_or_default().to_owned());
    let seen = Seen {
        at_hub: elsewhere.is_some(),
        method: method.clone(),
        path: path.clone(),
        range: header("range"),
        token: header("authorization"),
    };
    let answer = {
        let mut plan = plan.lock().unwrap();
        plan.seen.push(seen.clone());
        match elsewhere {
            Some(elsewhere) => at_hub(&mut plan, &path, seen.range.as_deref(), elsewhere),
            None if plan.refused.is_some() => Answer::status(plan.refused.unwrap_or_default()),
            None => content(&mut plan, path.trim_start_matches("/bytes/"), seen.range.as_deref(), Vec::new()),
        }
    };
    answer.send(&mut stream, method == "HEAD").await
}

struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    /// Send so many bytes of the body and then break.
    cut: Option<usize>,
    stall: bool,
    chunked: bool,
}

impl Answer {
    fn status(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: b"no".to_vec(), cut: None, stall: false, chunked: false }
    }

    async fn send(self, stream: &mut TcpStream, head: bool) -> std::io::Result<()> {
        let mut text = format!("HTTP/1.1 {} X\r\nConnection: close\r\n", self.status);
        // What is asked without the content is always told.
        let chunked = self.chunked && !head;
        if chunked {
            text += "Transfer-Encoding: chunked\r\n";
        } else if !self.headers.iter().any(|(key, _)| key.eq_ignore_ascii_case("content-length")) {
            text += &format!("Content-Length: {}\r\n", self.body.len());
        }
        for (key, value) in &self.headers {
            text += &format!("{key}: {value}\r\n");
        }
        stream.write_all((text + "\r\n").as_bytes()).await?;
        if head {
            return Ok(());
        }
        let end = self.cut.unwrap_or(self.body.len()).min(self.body.len());
        if chunked {
            for part in self.body[..end].chunks(10_000) {
                stream.write_all(format!("{:x}\r\n", part.len()).as_bytes()).await?;
                stream.write_all(part).await?;
                stream.write_all(b"\r\n").await?;
            }
            if end == self.body.len() {
                stream.write_all(b"0\r\n\r\n").await?;
            }
        } else {
            stream.write_all(&self.body[..end]).await?;
        }
        stream.flush().await?;
        if self.stall {
            tokio::time::sleep(Duration::from_secs(60)).await;
        }
        Ok(())
    }
}

fn at_hub(plan: &mut Plan, path: &str, range: Option<&str>, elsewhere: &str) -> Answer {
    if let Some(status) = plan.statuses.pop_front().or(plan.always) {
        return Answer::status(status);
    }
    // /OWNER/NAME/resolve/REVISION/FILE
    let parts: Vec<&str> = path.trim_start_matches('/').splitn(5, '/').collect();
    let [owner, name, "resolve", revision, file] = parts[..] else { return Answer::status(404) };
    let repo = format!("{owner}/{name}");
    if let Some(new) = plan.renamed.get(&repo) {
        let mut answer = Answer::status(307);
        answer.headers.push(("Location".into(), format!("/{new}/resolve/{revision}/{file}")));
        return answer;
    }
    let key = format!("{repo}/{file}");
    let known = revision == "main" || revision == COMMIT;
    let Some((bytes, large)) = plan.files.get(&key).cloned().filter(|_| known) else {
        return Answer::status(404);
    };
    let mut headers: BTreeMap<String, String> = [("X-Repo-Commit".to_owned(), COMMIT.to_owned())].into();
    let mut answer = if large {
        headers.insert("Location".into(), format!("{elsewhere}/bytes/{key}"));
        headers.insert("X-Linked-Etag".into(), format!("\"{}\"", sha256(&bytes)));
        headers.insert("X-Linked-Size".into(), bytes.len().to_string());
        headers.insert("ETag".into(), "\"etag-of-the-redirect\"".into());
        Answer::status(302)
    } else {
        // Git's hash is 40 digits; which ones does not matter here.
        headers.insert("ETag".into(), format!("\"{}\"", &sha256(&bytes)[..40]));
        content(plan, &key, range, Vec::new())
    };
    for (key, value) in &plan.headers {
        match value {
            Some(value) => headers.insert(key.clone(), value.clone()),
            None => headers.remove(key),
        };
    }
    answer.headers.extend(headers);
    answer
}

fn content(plan: &mut Plan, key: &str, range: Option<&str>, headers: Vec<(String, String)>) -> Answer {
    let Some((bytes, _)) = plan.files.get(key).cloned() else { return Answer::status(404) };
    let bytes = plan.instead.clone().unwrap_or(bytes);
    let start = range.filter(|_| !plan.ignore_range).map(|range| {
        range
            .strip_prefix("bytes=")
            .and_then(|range| range.strip_suffix('-'))
            .unwrap()
            .parse::<usize>()
            .unwrap()
    });
    let chunked = plan.chunked;
    let mut answer = Answer { status: 200, headers, body: bytes.clone(), cut: None, stall: false, chunked };
    if let Some(start) = start {
        if start >= bytes.len() {
            return Answer::status(416);
        }
        answer.status = 206;
        answer
            .headers
            .push(("Content-Range".into(), format!("bytes {start}-{}/{}", bytes.len() - 1, bytes.len())));
        answer.body = bytes[start..].to_vec();
    }
    answer.cut = plan.breaks.pop_front();
    if let Some(stall) = plan.stall {
        answer.cut = Some(stall);
        answer.stall = true;
    }
    answer
}
