//! Downloads that broke, were stopped, or left something behind, and are taken up again.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod place;
mod server;

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

    server.set(|plan| plan.stall = None);
    assert!(std::fs::read(place.get(&gguf()).await.unwrap()).unwrap() == content);
    assert_eq!(server.transfers(), [None, Some("bytes=250000-".into())]);

    // Cancelled before it began: nobody is asked.
    let asked = server.seen().len();
    let error = place.hub.download(&gguf(), &note_nothing, &cancel).await.unwrap_err();
    assert!(matches!(error, HubError::Cancelled { .. }), "{error:?}");
    assert_eq!(server.seen().len(), asked);
}
