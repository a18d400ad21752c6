//! Talking to the hub: requests, redirects, and what its answers mean.

use std::time::Duration;

use reqwest::header::{AUTHORIZATION, CONTENT_LENGTH, ETAG, HeaderMap, LOCATION, RANGE};
use reqwest::{Client, Method, Response, StatusCode, Url};

use crate::manifest::is_plain_path;
use crate::{Hub, HubError, ModelFile};

/// How long a connection may take to come about, and how long it may then be silent.
const CONNECT: Duration = Duration::from_secs(20);
const SILENCE: Duration = Duration::from_secs(60);
const REDIRECTS: usize = 6;

/// A failure, and whether trying again may help.
pub(crate) enum Failure {
    Passing(HubError),
    Lasting(HubError),
}

impl Failure {
    pub(crate) fn into_inner(self) -> HubError {
        match self {
            Self::Passing(error) | Self::Lasting(error) => error,
        }
    }
}

impl From<HubError> for Failure {
    fn from(error: HubError) -> Self {
        Self::Lasting(error)
    }
}

/// What the hub says of a file before it is fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Announced {
    /// The commit that the revision stands for.
    pub commit: String,
    /// Names the content: the SHA-256 of a large file, the Git hash of a small one.
    pub etag: String,
    pub bytes: u64,
}

/// One file of one repository, as requests and errors need it.
pub(crate) struct Remote<'a> {
    hub: &'a Hub,
    client: Client,
    base: Url,
    repo: &'a str,
}

impl<'a> Remote<'a> {
    pub(crate) fn new(hub: &'a Hub, file: &'a ModelFile) -> Result<Self, HubError> {
        let repo =
            file.repo.as_deref().ok_or_else(|| HubError::NotDownloadable { name: file.name.clone() })?;
        if hub.offline {
            return Err(HubError::Offline { file: file.name.clone() });
        }
        let unusable = |detail: String| HubError::Server { host: hub.endpoint.clone(), detail };
        let base = Url::parse(&hub.endpoint)
            .ok()
            .filter(|url| matches!(url.scheme(), "http" | "https") && url.host().is_some())
            .ok_or_else(|| unusable("HF_ENDPOINT is not an http or https address".to_owned()))?;
        // Fails when a program has chosen another already, which then serves as well.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut builder = Client::builder()
            .user_agent(concat!("nod/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(CONNECT)
            .read_timeout(SILENCE)
            // Followed by hand: the first answer carries the checksum, and the token must not travel on.
            .redirect(reqwest::redirect::Policy::none());
        if base.host_str().is_some_and(|host| matches!(host, "localhost" | "127.0.0.1" | "[::1]")) {
            builder = builder.no_proxy();
        }
        let client = builder
            .build()
            .map_err(|error| unusable(format!("no connection can be made from here: {}", chain(&error))))?;
        Ok(Self { hub, client, base, repo })
    }

    fn host(&self) -> String {
        self.base.host_str().unwrap_or_default().to_owned()
    }

    fn url(&self, revision: &str, name: &str) -> Result<Url, HubError> {
        let text =
            format!("{}/{}/resolve/{}/{name}", self.hub.endpoint, self.repo, revision.replace('/', "%2F"));
        Url::parse(&text).map_err(|error| self.unusable(error.to_string()))
    }

    pub(crate) fn unusable(&self, detail: impl Into<String>) -> HubError {
        HubError::Server { host: self.host(), detail: detail.into() }
    }

    pub(crate) fn unreachable(&self, name: &str, detail: impl Into<String>) -> HubError {
        HubError::Network {
            host: self.host(),
            detail: detail.into(),
            file: name.to_owned(),
            page: format!("{}/{}", self.hub.endpoint, self.repo),
        }
    }

    /// Asks what the file is, without fetching it.
    pub(crate) async fn announced(&self, revision: &str, name: &str) -> Result<Announced, Failure> {
        let mut url = self.url(revision, name)?;
        for _ in 0..REDIRECTS {
            let response = self.send(Method::HEAD, url.clone(), name, None).await?;
            let status = response.status();
            let headers = response.headers();
            let text = |key: &str| headers.get(key).and_then(|value| value.to_str().ok());
            // The answer for a large file is a redirect to where its bytes are; what is to be known stands in it.
            if status.is_success() || text("x-linked-etag").is_some() {
                return Ok(self.read(headers, status)?);
            }
            if !status.is_redirection() {
                return Err(self.refusal(status, revision, name));
            }
            // A renamed repository: to be followed within the hub only.
            let next = self.next(&url, headers)?;
            if next.origin() != self.base.origin() {
                return Err(self.unusable("it sends elsewhere without saying what the file is").into());
            }
            url = next;
        }
        Err(self.unusable("it redirects without end").into())
    }

    fn read(&self, headers: &HeaderMap, status: StatusCode) -> Result<Announced, HubError> {
        let text = |key: &str| headers.get(key).and_then(|value| value.to_str().ok());
        let missing = |key: &str| self.unusable(format!("the header {key} is missing"));
        // Both become names of files, so only plain ones will do.
        let plain = |key: &str, value: &str| {
            let value = value.strip_prefix("W/").unwrap_or(value).trim_matches('"').to_owned();
            if is_plain_path(&value) && !value.contains('/') && value.len() <= 128 {
                Ok(value)
            } else {
                Err(self.unusable(format!("the header {key} is {value:?}")))
            }
        };
        let commit = plain("X-Repo-Commit", text("x-repo-commit").ok_or_else(|| missing("X-Repo-Commit"))?)?;
        let etag = text("x-linked-etag").or_else(|| text(ETAG.as_str())).ok_or_else(|| missing("ETag"))?;
        let etag = plain("ETag", etag)?;
        // The length of a redirect is its own, not the file's.
        let length = || text(CONTENT_LENGTH.as_str()).filter(|_| status.is_success());
        let bytes = text("x-linked-size").or_else(length).ok_or_else(|| missing("X-Linked-Size"))?;
        let bytes = bytes.parse().map_err(|_| self.unusable(format!("the size of the file is {bytes:?}")))?;
        Ok(Announced { commit, etag, bytes })
    }

    /// Asks for the bytes of the file from `start` on.
    pub(crate) async fn content(&self, revision: &str, name: &str, start: u64) -> Result<Response, Failure> {
        let mut url = self.url(revision, name)?;
        for _ in 0..REDIRECTS {
            let response = self.send(Method::GET, url.clone(), name, Some(start)).await?;
            let status = response.status();
            if status.is_success() || status == StatusCode::RANGE_NOT_SATISFIABLE {
                return Ok(response);
            }
            if !status.is_redirection() && url.origin() != self.base.origin() {
                // Not the hub's own refusal: an address that has run out, or a firewall. The hub gives another the next time.
                let authority = url.authority().to_owned();
                let detail =
                    format!("{authority}, where it says that {name} is, answers with status {status}");
                return Err(Failure::Passing(self.unusable(detail)));
            }
            if !status.is_redirection() {
                return Err(self.refusal(status, revision, name));
            }
            url = self.next(&url, response.headers())?;
        }
        Err(self.unusable("it redirects without end").into())
    }

    async fn send(
        &self,
        method: Method,
        url: Url,
        name: &str,
        start: Option<u64>,
    ) -> Result<Response, Failure> {
        let inside = url.origin() == self.base.origin();
        let mut request = self.client.request(method, url);
        if let (Some(token), true) = (&self.hub.token, inside) {
            request = request.header(AUTHORIZATION, format!("Bearer {token}"));
        }
        if let Some(start) = start.filter(|start| *start > 0) {
            request = request.header(RANGE, format!("bytes={start}-"));
        }
        request.send().await.map_err(|error| {
            let failure = self.unreachable(name, chain(&error));
            // Nobody there is told at once; a connection that broke may come back.
            if error.is_connect() || error.is_builder() {
                Failure::Lasting(failure)
            } else {
                Failure::Passing(failure)
            }
        })
    }

    fn next(&self, from: &Url, headers: &HeaderMap) -> Result<Url, HubError> {
        let next = headers
            .get(LOCATION)
            .and_then(|value| value.to_str().ok())
            .and_then(|location| from.join(location).ok())
            .ok_or_else(|| self.unusable("it redirects without saying where to"))?;
        let weaker = from.scheme() == "https" && next.scheme() != "https";
        if weaker || !matches!(next.scheme(), "http" | "https") {
            return Err(self.unusable(format!("it redirects to {}, which is not secure", next.scheme())));
        }
        Ok(next)
    }

    fn refusal(&self, status: StatusCode, revision: &str, name: &str) -> Failure {
        let (host, repo, file) = (self.host(), self.repo.to_owned(), name.to_owned());
        match status.as_u16() {
            status @ (401 | 403) => {
                HubError::Denied { host, repo, file, status, with_token: self.hub.token.is_some() }.into()
            }
            404 => HubError::Missing {
                page: format!("{}/{repo}", self.hub.endpoint),
                host,
                repo,
                file,
                revision: revision.to_owned(),
            }
            .into(),
            408 | 429 | 500..=599 => Failure::Passing(self.unusable(format!("status {status}"))),
            _ => self.unusable(format!("status {status}")).into(),
        }
    }
}

/// An error with its causes, of which reqwest shows only the outermost.
pub(crate) fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        let inner_text = inner.to_string();
        if !text.contains(&inner_text) {
            text = format!("{text}: {inner_text}");
        }
        cause = inner.source();
    }
    text
}
