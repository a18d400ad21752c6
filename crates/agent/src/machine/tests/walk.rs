//! Every sequence up to a length, and long random ones.

use proptest::prelude::*;

use super::world::{ACTS, Act, World};

/// Tries every input at every point down to `depth`.
fn walk(world: &World, depth: usize, steps: &mut usize, runs: &mut usize) {
    if depth == 0 {
        return;
    }
    for act in ACTS {
        let mut next = world.clone();
        *steps += 1;
        let happened = next.act(act, None);
        *runs += next.ran.len() - world.ran.len();
        // What changes nothing leads only to what is walked anyway.
        if happened {
            walk(&next, depth - 1, steps, runs);
        }
    }
}

#[test]
fn every_short_sequence_keeps_the_rules() {
    let mut steps = 0;
    let mut runs = 0;
    // From the beginning, from an open card, and from running code, so that the depth is spent where it matters.
    walk(&World::default(), 6, &mut steps, &mut runs);
    let prefixes: [&[Act]; 3] = [
        &[Act::Request, Act::Composed, Act::ReplyCode(0)],
        &[Act::Request, Act::Composed, Act::ReplyCode(0), Act::Approve, Act::Output],
        &[Act::Request, Act::Composed, Act::ReplyCode(0), Act::Decline, Act::Composed, Act::ReplyCode(1)],
    ];
    for prefix in prefixes {
        let mut world = World::default();
        for act in prefix {
            assert!(world.act(*act, None));
        }
        walk(&world, 5, &mut steps, &mut runs);
    }
    assert!(steps > 100_000, "{steps} steps are no walk");
    assert!(runs > 200, "only {runs} runs: the walk does not reach what it is about");
}

#[test]
fn every_single_failure_to_write_ends_the_turn_and_runs_nothing() {
    let road = [
        Act::Request,
        Act::Composed,
        Act::Delta,
        Act::ReplyCode(0),
        Act::Edit,
        Act::Output,
        Act::EndOk,
        Act::Composed,
        Act::ReplyCode(1),
        Act::Decline,
        Act::Composed,
        Act::ReplyAnswer,
    ];
    let mut failures = 0;
    for at in 0..road.len() {
        for writing in 0..6 {
            let mut world = World::default();
            for act in &road[..at] {
                world.act(*act, None);
            }
            let (items, ran) = (world.writings(), world.ran.len());
            let started = world.state.active() || road[at] == Act::Request;
            world.act(road[at], Some(writing));
            let whole = {
                let mut world = World::default();
                road[..=at].iter().for_each(|act| {
                    world.act(*act, None);
                });
                world.writings() - items
            };
            if writing >= whole {
                continue;
            }
            failures += 1;
            assert!(started);
            assert!(!world.state.active(), "{:?} with writing {writing} failing", road[at]);
            assert_eq!(world.ran.len(), ran, "{:?} ran although writing {writing} failed", road[at]);
            assert_eq!(world.writings(), items + writing);
        }
    }
    assert!(failures > 15, "{failures}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn long_sequences_keep_the_rules(
        acts in prop::collection::vec((0..ACTS.len(), prop::option::weighted(0.03, 0..5usize)), 1..120),
    ) {
        let mut world = World::default();
        for (act, fail) in acts {
            world.act(ACTS[act], fail);
        }
    }

    #[test]
    fn likely_roads_keep_the_rules(choices in prop::collection::vec((0..8usize, 0..ACTS.len()), 1..120)) {
        use nod_protocol::TurnPhase::{AwaitingApproval, AwaitingInput, Executing, Generating, Idle};
        let mut world = World::default();
        let mut ran = 0;
        for (choice, any) in choices {
            let roads: &[Act] = match world.state.turn_phase() {
                Idle => &[Act::Request],
                Generating => &[
                    Act::Composed,
                    Act::Delta,
                    Act::ReplyCode(0),
                    Act::ReplyCode(1),
                    Act::ReplyNoCode,
                    Act::ReplyUnchecked,
                    Act::Checked,
                ],
                AwaitingApproval => &[Act::Approve, Act::Edit, Act::Decline],
                Executing => &[Act::Output, Act::InputRequested, Act::EndOk, Act::EndDied],
                AwaitingInput => &[Act::AnswerInput, Act::EndOk],
            };
            let act = if choice == 7 { ACTS[any] } else { roads[choice % roads.len()] };
            world.act(act, None);
            ran = world.ran.len();
        }
        prop_assert!(ran <= world.journal.len());
    }
}
