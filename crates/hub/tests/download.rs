//! Downloads from a server that speaks the hub's protocol: what lands where, what is expected of it, what is found again.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod place;
mod server;

use std::path::Path;
use std::sync::Mutex;

use nod_hub::{Hub, HubError};
use place::{KEY, NAME, Place, REPO, gguf, model_file, note_nothing, weights};
use server::{COMMIT, Server, sha256};
use tokio_util::sync::CancellationToken;

#[tokio::test]
async fn a_whole_file_lands_in_the_standard_cache() {
    let server = Server::start().await;
    let content = weights(3_000_000);
    server.put(KEY, &content, true);
    let mut place = Place::new(&server.endpoint);
    place.hub = Hub::new(place.folder.path(), &server.endpoint, Some("secret".into()));
    assert_eq!(place.hub.locate(&gguf()), None);

    let told = Mutex::new(Vec::new());
    let note = |done, total| told.lock().unwrap().push((done, total));
    let path = place.hub.download(&gguf(), &note, &CancellationToken::new()).await.unwrap();
    assert_eq!(path, place.repo().join("snapshots").join(COMMIT).join(NAME));
    assert!(std::fs::read(&path).unwrap() == content);
    assert_eq!(std::fs::read_to_string(place.repo().join("refs/main")).unwrap(), COMMIT);
    #[cfg(unix)]
    assert_eq!(std::fs::read_link(&path).unwrap(), Path::new("../../blobs").join(sha256(&content)));
    assert!(!place.partial(&content).exists());
    assert_eq!(place.hub.locate(&gguf()), Some(path.clone()));

    let told = told.into_inner().unwrap();
    assert!(told.is_sorted() && told.iter().all(|(_, total)| *total == 3_000_000), "{told:?}");
    assert_eq!((told[0].0, told.last().unwrap().0), (0, 3_000_000));

    // The token goes to the hub and to nobody else.
    for seen in server.seen() {
        let expected = seen.at_hub.then(|| "Bearer secret".to_owned());
        assert_eq!(seen.token, expected, "{seen:?}");
    }
    assert_eq!(server.transfers(), [None]);
    // A second time nothing is fetched.
    assert_eq!(place.hub.download(&gguf(), &note_nothing, &CancellationToken::new()).await.unwrap(), path);
    assert_eq!(server.transfers().len(), 1);
}

#[tokio::test]
async fn the_manifest_says_what_is_expected() {
    let server = Server::start().await;
    let content = weights(1000);
    server.put(KEY, &content, true);
    let place = Place::new(&server.endpoint);
    let with = |line: &str| model_file(&format!("name = \"{NAME}\"\nrepo = \"{REPO}\"\n{line}"));
    let error = place.get(&with(&format!("sha256 = \"{}\"", "0".repeat(64)))).await.unwrap_err();
    assert!(matches!(error, HubError::Changed { what: "SHA-256", .. }), "{error:?}");
    let error = place.get(&with("bytes = 999")).await.unwrap_err();
    assert!(error.to_string().contains("its size is 1000, not 999"), "{error}");
    assert!(server.transfers().is_empty());
    place.get(&with(&format!("bytes = 1000\nsha256 = \"{}\"", sha256(&content)))).await.unwrap();

    // A small file has no SHA-256 from the hub; that of the manifest is compared all the same.
    let place = Place::new(&server.endpoint);
    server.put(KEY, &content, false);
    let error = place.get(&with(&format!("sha256 = \"{}\"", "0".repeat(64)))).await.unwrap_err();
    assert!(matches!(error, HubError::Checksum { .. }), "{error:?}");
}

#[tokio::test]
async fn room_is_looked_for_first() {
    let server = Server::start().await;
    server.put(KEY, b"x", true);
    server.set(|plan| {
        plan.headers.insert("X-Linked-Size".into(), Some("1000000000000000000".into()));
    });
    let place = Place::new(&server.endpoint);
    let error = place.get(&gguf()).await.unwrap_err();
    let HubError::NoSpace { needed, available, .. } = &error else { panic!("{error:?}") };
    assert_eq!(*needed, 1_000_000_000_000_000_000);
    assert!(*available > 0);
    let text = error.to_string();
    assert!(text.contains("1000.0 PB are needed") || text.contains("1.0 EB are needed"), "{text}");
    assert!(text.contains("are free") && text.contains("HF_HOME"), "{text}");
    assert!(server.transfers().is_empty());
}

#[tokio::test]
async fn companions_land_beside_the_weights() {
    let server = Server::start().await;
    let content = weights(50_000);
    server.put("someone/model/model.safetensors", &content, true);
    server.put("someone/model/config.json", b"{}", false);
    let file = model_file(&format!(
        "name = \"model.safetensors\"\nrepo = \"{REPO}\"\ncompanions = [\"config.json\", \"tokenizer.json\"]"
    ));
    let place = Place::new(&server.endpoint);
    // One is missing: that is told before anything is fetched.
    let error = place.get(&file).await.unwrap_err();
    assert!(error.to_string().contains("tokenizer.json"), "{error}");
    assert!(server.transfers().is_empty());
    server.put("someone/model/tokenizer.json", b"{\"a\":1}", false);
    let path = place.get(&file).await.unwrap();
    let beside = path.parent().unwrap();
    assert_eq!(std::fs::read(beside.join("config.json")).unwrap(), b"{}");
    assert_eq!(std::fs::read(beside.join("tokenizer.json")).unwrap(), b"{\"a\":1}");
    assert_eq!(place.hub.locate(&file), Some(path.clone()));
    // Companions are asked for by commit.
    let asked = server.seen();
    assert!(
        asked.iter().any(|seen| seen.path == format!("/{REPO}/resolve/{COMMIT}/config.json")),
        "{asked:?}"
    );
    std::fs::remove_file(beside.join("config.json")).unwrap();
    assert_eq!(place.hub.locate(&file), None);
    assert_eq!(place.get(&file).await.unwrap(), path);
    assert!(beside.join("config.json").exists());
}

/// So it is where there are no links, and in a copy of the cache that followed them.
#[tokio::test]
async fn a_file_in_the_snapshot_itself_counts_as_here() {
    let server = Server::start().await;
    let content = weights(50_000);
    server.put("someone/model/model.safetensors", &content, true);
    server.put("someone/model/config.json", b"{}", false);
    let file = model_file(&format!(
        "name = \"model.safetensors\"\nrepo = \"{REPO}\"\ncompanions = [\"config.json\"]"
    ));
    let place = Place::new(&server.endpoint);
    let path = place.repo().join("snapshots").join(COMMIT).join("model.safetensors");
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, &content).unwrap();
    let told = Mutex::new(Vec::new());
    let note = |done, total| told.lock().unwrap().push((done, total));
    assert_eq!(place.hub.download(&file, &note, &CancellationToken::new()).await.unwrap(), path);
    assert!(server.transfers().is_empty());
    let told = told.into_inner().unwrap();
    assert_eq!((told[0], told[told.len() - 1]), ((50_000, 50_002), (50_002, 50_002)));
    assert!(told.is_sorted(), "{told:?}");

    // Nor is room looked for that it has already.
    #[cfg(target_os = "linux")]
    {
        server.put(KEY, b"x", true);
        server.set(|plan| {
            plan.headers.insert("X-Linked-Size".into(), Some((1_u64 << 40).to_string()));
        });
        let path = path.with_file_name(NAME);
        std::fs::File::create(&path).unwrap().set_len(1 << 40).unwrap();
        assert_eq!(place.get(&gguf()).await.unwrap(), path);
    }
}

#[tokio::test]
async fn a_renamed_repository_is_followed() {
    let server = Server::start().await;
    server.put("new/name/model.Q4_K_M.gguf", b"content", true);
    server.set(|plan| {
        plan.renamed.insert(REPO.into(), "new/name".into());
    });
    let place = Place::new(&server.endpoint);
    assert_eq!(std::fs::read(place.get(&gguf()).await.unwrap()).unwrap(), b"content");
    server.set(|plan| {
        plan.renamed.insert("new/name".into(), REPO.into());
    });
    let place = Place::new(&server.endpoint);
    let error = place.get(&gguf()).await.unwrap_err();
    assert!(error.to_string().contains("redirects without end"), "{error}");
}

#[tokio::test]
async fn one_download_of_a_file_at_a_time() {
    let server = Server::start().await;
    let content = weights(1000);
    server.put(KEY, &content, true);
    let place = Place::new(&server.endpoint);
    let locks = place.folder.path().join(".locks/models--someone--model");
    std::fs::create_dir_all(&locks).unwrap();
    let lock = std::fs::File::create(locks.join(format!("{}.lock", sha256(&content)))).unwrap();
    lock.try_lock().unwrap();
    let error = place.get(&gguf()).await.unwrap_err();
    assert!(matches!(error, HubError::Busy { .. }), "{error:?}");
    drop(lock);
    place.get(&gguf()).await.unwrap();
}

#[tokio::test]
async fn a_file_that_comes_with_nod_is_not_downloaded() {
    let place = Place::new("http://127.0.0.1:1");
    let error = place.get(&model_file("name = \"starter.gguf\"")).await.unwrap_err();
    assert_eq!(error.to_string(), "starter.gguf comes with Nod and cannot be downloaded.");
}

/// What other programs put into the cache is found, in whatever snapshot it is.
#[test]
fn files_of_other_programs_are_found() {
    let place = Place::new("http://127.0.0.1:1");
    let snapshot = place.repo().join("snapshots/feed");
    std::fs::create_dir_all(&snapshot).unwrap();
    std::fs::write(snapshot.join(NAME), "").unwrap();
    assert_eq!(place.hub.locate(&gguf()), None, "empty");
    std::fs::write(snapshot.join(NAME), "x").unwrap();
    assert_eq!(place.hub.locate(&gguf()), Some(snapshot.join(NAME)));
    let other = model_file(&format!("name = \"{NAME}\"\nrepo = \"{REPO}\"\nbytes = 2"));
    assert_eq!(place.hub.locate(&other), None, "another size");
    let refs = place.repo().join("refs");
    std::fs::create_dir_all(&refs).unwrap();
    std::fs::write(refs.join("main"), "beef").unwrap();
    assert_eq!(place.hub.locate(&gguf()), Some(snapshot.join(NAME)), "main lacks it");
    let newer = place.repo().join("snapshots/beef");
    std::fs::create_dir_all(&newer).unwrap();
    std::fs::write(newer.join(NAME), "x").unwrap();
    assert_eq!(place.hub.locate(&gguf()), Some(newer.join(NAME)));
    assert_eq!(place.hub.locate(&model_file("name = \"starter.gguf\"")), None);
}
