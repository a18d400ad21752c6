//! Downloads that the hub, the network or the checksum refuses, and what is said of it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod place;
mod server;

use std::time::Duration;

use nod_hub::{Hub, HubError};
use place::{KEY, NAME, Place, REPO, gguf, note_nothing, weights};
use server::{Server, sha256};
use tokio_util::sync::CancellationToken;

#[tokio::test]
async fn a_refusal_by_the_server_of_the_bytes_is_told_as_its_own() {
    let server = Server::start().await;
    server.put(KEY, b"content", true);
    let elsewhere = server.bytes_at();
    server.set(|plan| plan.refused = Some(403));
    let error = Place::new(&server.endpoint).get(&gguf()).await.unwrap_err();
    assert!(matches!(error, HubError::Server { .. }), "{error:?}");
    assert!(error.to_string().contains(&elsewhere), "{error}");
    assert!(error.to_string().contains("403"), "{error}");
    assert!(server.transfers().len() > 1, "the hub may name another address the next time");
}

#[tokio::test]
async fn a_wrong_checksum_removes_the_file() {
    let server = Server::start().await;
    let content = weights(200_000);
    server.put(KEY, &content, true);
    let mut wrong = content.clone();
    wrong[123_456] ^= 1;
    server.set(|plan| plan.instead = Some(wrong.clone()));
    let place = Place::new(&server.endpoint);
    let error = place.get(&gguf()).await.unwrap_err();
    let HubError::Checksum { path, expected, found } = &error else { panic!("{error:?}") };
    assert_eq!((expected, found), (&sha256(&content), &sha256(&wrong)));
    assert!(!path.exists());
    assert_eq!(std::fs::read_dir(place.repo().join("blobs")).unwrap().count(), 0);
    assert_eq!(place.hub.locate(&gguf()), None);
    server.set(|plan| plan.instead = None);
    place.get(&gguf()).await.unwrap();
}

#[tokio::test]
async fn refusals_say_what_to_do() {
    let server = Server::start().await;
    let place = Place::new(&server.endpoint);
    let error = place.get(&gguf()).await.unwrap_err();
    assert!(matches!(error, HubError::Missing { .. }), "{error:?}");
    for part in ["404", REPO, NAME, "main", &server.endpoint] {
        assert!(error.to_string().contains(part), "{part}: {error}");
    }
    for status in [401, 403] {
        server.set(|plan| plan.always = Some(status));
        let error = place.get(&gguf()).await.unwrap_err();
        assert!(matches!(error, HubError::Denied { with_token: false, .. }), "{error:?}");
        assert!(error.to_string().contains("HF_TOKEN") && error.to_string().contains(&status.to_string()));
        let known = Hub::new(place.folder.path(), &server.endpoint, Some("t".into()));
        let error = known.download(&gguf(), &note_nothing, &CancellationToken::new()).await.unwrap_err();
        assert!(error.to_string().contains("may not read someone/model"), "{error}");
    }
    let asked = server.seen().len();
    server.set(|plan| plan.always = Some(500));
    let error = place.get(&gguf()).await.unwrap_err();
    assert!(
        matches!(&error, HubError::Server { detail, .. } if detail.starts_with("status 500")),
        "{error:?}"
    );
    assert_eq!(server.seen().len() - asked, 4, "one try and three more");
    server.set(|plan| {
        plan.always = None;
        plan.statuses = [503, 429].into();
    });
    server.put(KEY, b"x", true);
    place.get(&gguf()).await.unwrap();
}

#[tokio::test]
async fn without_a_network_the_way_around_is_told() {
    let gone = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("http://{}", gone.local_addr().unwrap());
    drop(gone);
    let mut place = Place::new(&endpoint);
    // Nobody is there: that is told at once, whatever the number of tries.
    place.hub = place.hub.with_retries(5, Duration::from_secs(60));
    let error = place.get(&gguf()).await.unwrap_err();
    assert!(matches!(error, HubError::Network { .. }), "{error:?}");
    let text = error.to_string();
    for part in [
        "127.0.0.1 could not be reached",
        NAME,
        &format!("{endpoint}/{REPO}"),
        "on another computer",
        "in the settings",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[tokio::test]
async fn answers_that_make_no_sense_are_refused() {
    let server = Server::start().await;
    server.put(KEY, b"content", true);
    let bad: &[(&str, Option<&str>, &str)] = &[
        ("X-Repo-Commit", None, "X-Repo-Commit is missing"),
        ("X-Repo-Commit", Some("../../../etc"), "X-Repo-Commit is"),
        ("X-Repo-Commit", Some(""), "X-Repo-Commit is"),
        ("X-Linked-Etag", Some("\"../../../../home/u/.bashrc\""), "ETag is"),
        ("X-Linked-Etag", Some("a/b"), "ETag is"),
        ("X-Linked-Etag", Some("a b"), "ETag is"),
        ("X-Linked-Size", None, "X-Linked-Size is missing"),
        ("X-Linked-Size", Some("-1"), "size of the file is \"-1\""),
        ("X-Linked-Size", Some("6"), "something else of 7 bytes"),
        ("Location", None, "without saying where"),
        ("Location", Some("file:///etc/passwd"), "not secure"),
    ];
    for (key, value, expected) in bad {
        let place = Place::new(&server.endpoint);
        server.set(|plan| plan.headers = [((*key).to_owned(), value.map(str::to_owned))].into());
        let error = place.get(&gguf()).await.unwrap_err();
        assert!(matches!(error, HubError::Server { .. }), "{key} {value:?}: {error:?}");
        assert!(error.to_string().contains(expected), "{key} {value:?}: {error}");
        assert_eq!(place.hub.locate(&gguf()), None);
    }
    server.set(|plan| plan.headers.clear());
    // Announced longer than it is: the connection ends too early, every time.
    server.set(|plan| plan.headers = [("X-Linked-Size".to_owned(), Some("8".to_owned()))].into());
    let error = Place::new(&server.endpoint).get(&gguf()).await.unwrap_err();
    assert!(matches!(error, HubError::Network { .. } | HubError::Server { .. }), "{error:?}");
    let nonsense = Place::new("ftp://somewhere").get(&gguf()).await.unwrap_err();
    assert!(nonsense.to_string().contains("HF_ENDPOINT"), "{nonsense}");
}
