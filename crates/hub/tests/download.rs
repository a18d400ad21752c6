//! Downloads from a server that speaks the hub's protocol, whole, broken, resumed, wrong and refused.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod server;

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use nod_hub::{Hub, HubError, Manifest, ModelFile};
use server::{COMMIT, Server, sha256};
use tokio_util::sync::CancellationToken;

const REPO: &str = "someone/model";
const NAME: &str = "model.Q4_K_M.gguf";
const KEY: &str = "someone/model/model.Q4_K_M.gguf";

/// Content in which every part differs from every other.
fn weights(length: usize) -> Vec<u8> {
    let mut state = 7_u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 56) as u8
    };
    (0..length).map(|_| next()).collect()
}

fn model_file(extra: &str) -> ModelFile {
    let text = format!(
        "id = \"m\"\nname = \"M\"\ndescription = \"D\"\nlicense = \"MIT\"\ndialect = \"chat\"\ntemplate = \"chatml\"
         stops = [\"x\"]\nsystem_prompt = \"\"\ncontext = 512\nobservation_chars = 500
         [sampling]\n[[files]]\n{extra}"
    );
    Manifest::parse("m", &text).unwrap().files.remove(0)
}

fn gguf() -> ModelFile {
    model_file(&format!("name = \"{NAME}\"\nrepo = \"{REPO}\""))
}

struct Place {
    folder: tempfile::TempDir,
    hub: Hub,
}

impl Place {
    fn new(endpoint: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let hub = Hub::new(folder.path(), endpoint, None).with_retries(3, Duration::from_millis(5));
        Self { folder, hub }
    }

    fn repo(&self) -> PathBuf {
        self.folder.path().join("models--someone--model")
    }

    fn partial(&self, content: &[u8]) -> PathBuf {
        self.repo().join("blobs").join(format!("{}.incomplete", sha256(content)))
    }

    async fn get(&self, file: &ModelFile) -> Result<PathBuf, HubError> {
        self.hub.download(file, &|_, _| {}, &CancellationToken::new()).await
    }
}

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

fn note_nothing(_: u64, _: u64) {}

#[tokio::test]
async fn a_broken_connection_is_taken_up_where_it_broke() {
    let server = Server::start().await;
    let content = weights(2_000_000);
    server.put(KEY, &content, true);
    server.set(|plan| plan.breaks = [700_000, 0, 400_000].into());
    let place = Place::new(&server.endpoint);
    let path = place.get(&gguf()).await.unwrap();
    assert!(std::fs::read(path).unwrap() == content);
    let ranges: Vec<_> = server.transfers();
    assert_eq!(
        ranges,
        [None, Some("bytes=700000-".into()), Some("bytes=700000-".into()), Some("bytes=1100000-".into())]
    );
}

#[tokio::test]
async fn a_network_that_goes_away_for_a_while_is_waited_for() {
    let server = Server::start().await;
    let content = weights(2_000_000);
    server.put(KEY, &content, true);
    server.set(|plan| plan.breaks = [700_000].into());
    let mut place = Place::new(&server.endpoint);
    place.hub = place.hub.with_retries(8, Duration::from_millis(20));
    let away = async {
        while server.transfers().is_empty() {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        server.away(Duration::from_millis(150)).await;
    };
    let file = gguf();
    let (path, ()) = tokio::join!(place.get(&file), away);
    assert!(std::fs::read(path.unwrap()).unwrap() == content);
    assert_eq!(server.transfers().last().unwrap().as_deref(), Some("bytes=700000-"));
}

#[tokio::test]
async fn a_later_run_goes_on_from_what_is_there() {
    let server = Server::start().await;
    let content = weights(1_000_000);
    server.put(KEY, &content, true);
    server.set(|plan| plan.breaks = [600_000].into());
    let mut place = Place::new(&server.endpoint);
    place.hub = place.hub.with_retries(0, Duration::ZERO);
    let error = place.get(&gguf()).await.unwrap_err();
    assert!(matches!(error, HubError::Network { .. }), "{error:?}");
    let text = error.to_string();
    assert!(text.contains("what has arrived is kept") && text.contains(NAME), "{text}");
    assert_eq!(std::fs::metadata(place.partial(&content)).unwrap().len(), 600_000);
    assert_eq!(place.hub.locate(&gguf()), None);

    let first = Mutex::new(None);
    let note = |done, _| {
        first.lock().unwrap().get_or_insert(done);
    };
    let path = place.hub.download(&gguf(), &note, &CancellationToken::new()).await.unwrap();
    assert!(std::fs::read(path).unwrap() == content);
    assert_eq!(*first.lock().unwrap(), Some(600_000));
    assert_eq!(server.transfers(), [None, Some("bytes=600000-".into())]);
}

#[tokio::test]
async fn a_page_in_the_place_of_the_file_costs_nothing_of_it() {
    let server = Server::start().await;
    let content = weights(1_000_000);
    server.put(KEY, &content, true);
    server.set(|plan| plan.breaks = [600_000].into());
    let mut place = Place::new(&server.endpoint);
    place.hub = place.hub.with_retries(0, Duration::ZERO);
    place.get(&gguf()).await.unwrap_err();
    // Somebody on the way wants the user to sign in first.
    server.set(|plan| {
        plan.instead = Some(b"<html>Sign in</html>".to_vec());
        plan.ignore_range = true;
    });
    let error = place.get(&gguf()).await.unwrap_err();
    assert!(matches!(error, HubError::Server { .. }), "{error:?}");
    assert!(error.to_string().contains("something else of 20 bytes"), "{error}");
    assert_eq!(std::fs::read(place.partial(&content)).unwrap(), content[..600_000]);
    server.set(|plan| (plan.instead, plan.ignore_range) = (None, false));
    let path = place.get(&gguf()).await.unwrap();
    assert!(std::fs::read(path).unwrap() == content);
}

#[tokio::test]
async fn a_part_of_a_file_in_the_place_of_its_link_is_replaced() {
    let server = Server::start().await;
    let content = weights(1000);
    server.put(KEY, &content, true);
    let place = Place::new(&server.endpoint);
    let pointer = place.repo().join("snapshots").join(COMMIT).join(NAME);
    std::fs::create_dir_all(pointer.parent().unwrap()).unwrap();
    std::fs::write(&pointer, &content[..300]).unwrap();
    assert_eq!(place.get(&gguf()).await.unwrap(), pointer);
    assert!(std::fs::read(&pointer).unwrap() == content);
}

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
async fn a_server_that_ignores_ranges_is_no_danger() {
    let server = Server::start().await;
    let content = weights(500_000);
    server.put(KEY, &content, true);
    server.set(|plan| {
        plan.breaks = [300_000].into();
        plan.ignore_range = true;
    });
    let place = Place::new(&server.endpoint);
    assert!(std::fs::read(place.get(&gguf()).await.unwrap()).unwrap() == content);
    assert_eq!(server.transfers(), [None, Some("bytes=300000-".into())]);
}

#[tokio::test]
async fn leftovers_that_do_not_fit_are_replaced() {
    let server = Server::start().await;
    let content = weights(100_000);
    server.put(KEY, &content, true);
    let place = Place::new(&server.endpoint);
    let partial = place.partial(&content);
    std::fs::create_dir_all(partial.parent().unwrap()).unwrap();
    // Longer than the file.
    std::fs::write(&partial, weights(100_001)).unwrap();
    assert!(std::fs::read(place.get(&gguf()).await.unwrap()).unwrap() == content);

    // Whole, but of other bytes: refused once, then fetched anew.
    let place = Place::new(&server.endpoint);
    let partial = place.partial(&content);
    std::fs::create_dir_all(partial.parent().unwrap()).unwrap();
    std::fs::write(&partial, vec![0; 100_000]).unwrap();
    let error = place.get(&gguf()).await.unwrap_err();
    assert!(matches!(error, HubError::Checksum { .. }), "{error:?}");
    assert!(std::fs::read(place.get(&gguf()).await.unwrap()).unwrap() == content);
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
async fn a_cancelled_download_stops_at_once_and_keeps_what_came() {
    let server = Server::start().await;
    let content = weights(400_000);
    server.put(KEY, &content, true);
    server.set(|plan| plan.stall = Some(250_000));
    let place = Place::new(&server.endpoint);
    let cancel = CancellationToken::new();
    let file = gguf();
    let download = place.hub.download(&file, &note_nothing, &cancel);
    let stop = async {
        while server.transfers().is_empty() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
        cancel.cancel();
        Instant::now()
    };
    let (ended, cancelled_at) = tokio::join!(download, stop);
    assert!(cancelled_at.elapsed() < Duration::from_secs(20));
    let error = ended.unwrap_err();
    assert!(matches!(error, HubError::Cancelled { .. }), "{error:?}");

    server.set(|plan| plan.stall = None);
    assert!(std::fs::read(place.get(&gguf()).await.unwrap()).unwrap() == content);
    assert_eq!(server.transfers(), [None, Some("bytes=250000-".into())]);

    // Cancelled before it began: nobody is asked.
    let asked = server.seen().len();
    let error = place.hub.download(&gguf(), &note_nothing, &cancel).await.unwrap_err();
    assert!(matches!(error, HubError::Cancelled { .. }), "{error:?}");
    assert_eq!(server.seen().len(), asked);
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
