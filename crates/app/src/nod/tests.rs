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
