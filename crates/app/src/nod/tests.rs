#![allow(clippy::unwrap_used, clippy::expect_used)]
use nod_protocol::Op;

use super::*;

async fn nod(home: &std::path::Path) -> Nod {
    Nod::open(Options { home: Some(home.to_owned()), starter: Vec::new() }).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_deleted_conversation_is_not_open_again_for_who_asks_while_it_goes() {
    let home = tempfile::tempdir().unwrap();
    let nod = nod(home.path()).await;
    let folder = home.path().join("work").to_string_lossy().into_owned();
    for _ in 0..20 {
        let id = nod.create_conversation(Some(folder.clone())).await.unwrap().id;
        let _first = nod.subscribe(&id).await.unwrap();
        // As the window does when it has missed an event.
        let askers: Vec<_> = (0..8)
            .map(|_| {
                let (nod, id) = (nod.clone(), id.clone());
                tokio::spawn(async move { while nod.subscribe(&id).await.is_ok() {} })
            })
            .collect();
        nod.delete_conversation(&id).await.unwrap();
        assert!(!nod.inner.open.lock().await.contains_key(&id));
        for asker in askers {
            asker.await.unwrap();
        }
        let error = nod.submit(Op::Interrupt { conversation: id }).await.unwrap_err();
        assert_eq!(error.code, ErrorCode::NotFound);
    }
}

/// The first takes longer, since its device is opened.
#[tokio::test]
async fn of_two_changes_of_settings_the_later_one_holds() {
    let home = tempfile::tempdir().unwrap();
    let nod = nod(home.path()).await;
    let mut first = Settings { device: nod_protocol::DeviceChoice::Cpu, ..Settings::default() };
    first.limits.steps = 7;
    let mut second = Settings::default();
    second.limits.steps = 8;
    let (one, two) = tokio::join!(biased; nod.set_settings(first.clone()), nod.set_settings(second.clone()));
    assert_eq!((one.unwrap(), two.unwrap()), (first, second.clone()));
    assert_eq!(nod.settings(), second);
    assert_eq!(settings::load(&nod.inner.home.settings()).unwrap(), (second, None));
}

#[tokio::test]
async fn another_nod_that_is_just_closing_is_waited_for() {
    let home = tempfile::tempdir().unwrap();
    let folder = Home::open(Some(home.path().to_owned())).unwrap().conversations();
    let other = nod_store::Store::open(folder).unwrap();
    let closing = std::thread::spawn(move || {
        std::thread::sleep(std::time::Duration::from_millis(300));
        drop(other);
    });
    nod(home.path()).await.list_conversations().await.unwrap();
    closing.join().unwrap();
}

#[tokio::test]
async fn what_code_would_touch_is_told_for_the_folder_of_its_conversation() {
    let home = tempfile::tempdir().unwrap();
    let nod = nod(home.path()).await;
    let folder = home.path().join("work");
    let id = nod.create_conversation(Some(folder.to_string_lossy().into_owned())).await.unwrap().id;
    let told = async || {
        let effects = nod.effects(&id, "open('a.txt', 'w')".to_owned()).await.unwrap();
        effects.into_iter().map(|effect| effect.text).collect::<Vec<_>>()
    };
    assert_eq!(told().await, ["Writes a.txt"]);
    std::fs::write(folder.join("a.txt"), "x").unwrap();
    assert_eq!(told().await, ["Replaces a.txt, which is there already"]);
    nod.delete_conversation(&id).await.unwrap();
    let error = nod.effects(&id, String::new()).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::NotFound);
}
