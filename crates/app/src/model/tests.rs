#![allow(clippy::unwrap_used, clippy::expect_used)]
use std::time::Duration;

use super::*;

/// The starter, as a checkout has it.
fn model() -> (Arc<EngineModel>, Arc<RwLock<Settings>>) {
    let settings = Arc::new(RwLock::new(Settings::default()));
    let starter = concat!(env!("CARGO_MANIFEST_DIR"), "/../../models/starter");
    let library = Arc::new(Library::new(vec![starter.into()]).unwrap());
    (Arc::new(EngineModel::new(library, Arc::clone(&settings))), settings)
}

#[tokio::test]
async fn the_state_shown_is_that_of_what_is_chosen() {
    let (model, settings) = model();
    let choose = |cache| {
        settings.write().unwrap().cache = cache;
        model.chosen_anew();
        model.state()
    };
    model.prepare().await.unwrap();
    let ready = model.state();
    assert!(matches!(ready, ModelState::Ready { .. }), "{ready:?}");
    assert_eq!(choose(CacheChoice::EightBit), ModelState::NotLoaded);
    assert_eq!(choose(CacheChoice::Auto), ready, "it is still there");
    assert_eq!(choose(CacheChoice::EightBit), ModelState::NotLoaded);
    model.prepare().await.unwrap();
    assert!(matches!(model.state(), ModelState::Ready { .. }));
}

#[tokio::test]
async fn a_model_is_loaded_when_no_reply_needs_the_one_before() {
    let (model, settings) = model();
    model.prepare().await.unwrap();
    let replying = model.in_use.read().await;
    settings.write().unwrap().cache = CacheChoice::EightBit;
    let next = tokio::spawn({
        let model = Arc::clone(&model);
        async move { model.prepare().await.map(drop) }
    });
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(!next.is_finished());
    assert!(model.loaded().is_some_and(|loaded| loaded.cache == CacheChoice::Auto), "two would be in memory");
    drop(replying);
    next.await.unwrap().unwrap();
    assert!(model.loaded().is_some_and(|loaded| loaded.cache == CacheChoice::EightBit));
}
