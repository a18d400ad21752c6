//! Downloads that broke, were stopped, or left something behind, and are taken up again.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod place;
mod server;

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use nod_hub::HubError;
use place::{KEY, NAME, Place, gguf, note_nothing, weights};
use server::{COMMIT, Server};
use tokio_util::sync::CancellationToken;

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
    place.hub = place.hub.with_retries(12, Duration::from_millis(20));
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

/// A device that takes nothing stands for a disk that others fill while the file arrives.
#[tokio::test]
#[cfg(target_os = "linux")]
async fn a_disk_that_becomes_full_is_told_as_that() {
    let server = Server::start().await;
    let content = weights(3_000_000);
    server.put(KEY, &content, true);
    let place = Place::new(&server.endpoint);
    let partial = place.partial(&content);
    std::fs::create_dir_all(partial.parent().unwrap()).unwrap();
    std::os::unix::fs::symlink("/dev/full", &partial).unwrap();
    let error = place.get(&gguf()).await.unwrap_err();
    assert!(matches!(error, HubError::NoSpace { needed: 3_000_000, .. }), "{error:?}");
    let text = error.to_string();
    assert!(
        text.contains("not enough room") && text.contains(NAME) && text.contains("Free some space"),
        "{text}"
    );
    std::fs::remove_file(&partial).unwrap();
    assert!(std::fs::read(place.get(&gguf()).await.unwrap()).unwrap() == content);
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

/// The files in the blobs of the cache, and how long they are.
fn blobs(place: &Place) -> Vec<(PathBuf, u64)> {
    let entries = std::fs::read_dir(place.repo().join("blobs")).unwrap();
    entries.map(|entry| entry.unwrap()).map(|entry| (entry.path(), entry.metadata().unwrap().len())).collect()
}

#[tokio::test]
async fn a_page_that_does_not_say_its_length_costs_nothing_of_the_file() {
    let server = Server::start().await;
    let content = weights(1_000_000);
    server.put(KEY, &content, true);
    server.set(|plan| plan.breaks = [600_000].into());
    let mut place = Place::new(&server.endpoint);
    place.hub = place.hub.with_retries(0, Duration::ZERO);
    place.get(&gguf()).await.unwrap_err();
    for breaks in [None, Some(5_usize)] {
        server.set(|plan| {
            plan.instead = Some(b"<html>Sign in</html>".to_vec());
            (plan.ignore_range, plan.chunked) = (true, true);
            plan.breaks = breaks.into_iter().collect();
        });
        let error = place.get(&gguf()).await.unwrap_err();
        assert!(matches!(error, HubError::Server { .. }), "{error:?}");
        let reason = if breaks.is_some() { "did not say how long" } else { "something else of 20 bytes" };
        assert!(error.to_string().contains(reason), "{error}");
        assert_eq!(std::fs::read(place.partial(&content)).unwrap(), content[..600_000]);
        assert_eq!(blobs(&place), [(place.partial(&content), 600_000)]);
    }
    server.set(|plan| {
        plan.instead = None;
        (plan.ignore_range, plan.chunked) = (false, false);
    });
    let path = place.get(&gguf()).await.unwrap();
    assert!(std::fs::read(path).unwrap() == content);
    assert_eq!(server.transfers().last().unwrap().as_deref(), Some("bytes=600000-"));
}

#[tokio::test]
async fn a_file_that_does_not_say_its_length_is_taken_when_it_is_whole() {
    let server = Server::start().await;
    let content = weights(500_000);
    server.put(KEY, &content, true);
    server.set(|plan| plan.chunked = true);
    let place = Place::new(&server.endpoint);
    assert!(std::fs::read(place.get(&gguf()).await.unwrap()).unwrap() == content);
    assert_eq!(server.transfers(), [None]);

    // Broken off, its beginning is not kept: nothing tells what it is the beginning of.
    server.set(|plan| plan.breaks = [300_000].into());
    let place = Place::new(&server.endpoint);
    assert!(std::fs::read(place.get(&gguf()).await.unwrap()).unwrap() == content);
    assert_eq!(server.transfers()[1..], [None, None]);

    // It takes the place of a part that is here already.
    server.set(|plan| plan.ignore_range = true);
    let place = Place::new(&server.endpoint);
    let partial = place.partial(&content);
    std::fs::create_dir_all(partial.parent().unwrap()).unwrap();
    std::fs::write(&partial, &content[..200_000]).unwrap();
    assert!(std::fs::read(place.get(&gguf()).await.unwrap()).unwrap() == content);
    assert_eq!(server.transfers()[3..], [Some("bytes=200000-".into())]);

    // Of the right size, but of other bytes.
    server.set(|plan| plan.instead = Some(vec![0; 500_000]));
    let place = Place::new(&server.endpoint);
    let error = place.get(&gguf()).await.unwrap_err();
    assert!(matches!(error, HubError::Checksum { .. }), "{error:?}");
    assert!(blobs(&place).is_empty(), "{:?}", blobs(&place));
}

/// The hub states no SHA-256 of a small file, so a wrong beginning of it would never be found.
#[tokio::test]
async fn a_page_that_does_not_say_its_length_is_not_the_beginning_of_the_file() {
    let content = weights(30_000);
    for (large, page) in [(true, 20), (false, 20), (false, 25_000), (false, 40_000)] {
        let server = Server::start().await;
        server.put(KEY, &content, large);
        server.set(|plan| {
            plan.headers.insert("X-Linked-Size".into(), Some("30000".into()));
            (plan.instead, plan.chunked) = (Some(vec![b'<'; page]), true);
        });
        let mut place = Place::new(&server.endpoint);
        place.hub = place.hub.with_retries(0, Duration::ZERO);
        let error = place.get(&gguf()).await.unwrap_err();
        assert!(matches!(error, HubError::Server { .. }), "{large} {page}: {error:?}");
        assert!(blobs(&place).iter().all(|(_, length)| *length == 0), "{large} {page}: {:?}", blobs(&place));
        server.set(|plan| (plan.instead, plan.chunked) = (None, false));
        let path = place.get(&gguf()).await.unwrap();
        assert!(std::fs::read(path).unwrap() == content, "{large} {page}");
        let asked = server.seen().into_iter().rfind(|seen| seen.method == "GET").unwrap();
        assert_eq!(asked.range, None, "{large} {page}");
    }
}

#[tokio::test]
async fn what_a_process_left_of_an_answer_without_length_is_removed() {
    let server = Server::start().await;
    let content = weights(1000);
    server.put(KEY, &content, true);
    let place = Place::new(&server.endpoint);
    let mut left = place.partial(&content).into_os_string();
    left.push(".apart");
    std::fs::create_dir_all(place.repo().join("blobs")).unwrap();
    std::fs::write(&left, "<html>").unwrap();
    assert!(std::fs::read(place.get(&gguf()).await.unwrap()).unwrap() == content);
    assert!(!Path::new(&left).exists());
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

    // On a busy computer not all that was sent has been read until then.
    let kept = std::fs::metadata(place.partial(&content)).unwrap().len();
    assert!(kept <= 250_000, "{kept}");

    server.set(|plan| plan.stall = None);
    assert!(std::fs::read(place.get(&gguf()).await.unwrap()).unwrap() == content);
    let from_there = (kept > 0).then(|| format!("bytes={kept}-"));
    assert_eq!(server.transfers(), [None, from_there]);

    // Cancelled before it began: nobody is asked.
    let asked = server.seen().len();
    let error = place.hub.download(&gguf(), &note_nothing, &cancel).await.unwrap_err();
    assert!(matches!(error, HubError::Cancelled { .. }), "{error:?}");
    assert_eq!(server.seen().len(), asked);
}
