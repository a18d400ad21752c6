//! What is kept between replies, and where a reply ends that does not end by itself.

use super::*;

#[test]
fn another_beginning_reuses_only_what_is_common() {
    // Answers with the number of tokens in the cache, and so shows what the cache holds.
    let bench =
        bench(|cache| Step::Token(if cache.last() == Some(&START) { cache.len() as u32 + 10 } else { END }));
    let long = run(&bench.engine, request("a", prompt("abcdef", &[]))).1.unwrap();
    let short = run(&bench.engine, request("a", prompt("abx", &[]))).1.unwrap();
    assert_eq!(short.usage.reused_tokens, 2);
    let fresh = run(&bench.engine, request("b", prompt("abx", &[]))).1.unwrap();
    assert_eq!(short.text, fresh.text);
    assert_ne!(short.text, long.text);
}

#[test]
fn sessions_used_longest_ago_are_dropped() {
    let end = || answering(vec![END]);
    let by_number = bench_with(64, CacheBudget { bytes: usize::MAX, sessions: 2 }, end());
    let reused = |bench: &Bench, session: &str| {
        run(&bench.engine, request(session, prompt("0123456789", &[]))).1.unwrap().usage.reused_tokens
    };
    assert_eq!([reused(&by_number, "a"), reused(&by_number, "b"), reused(&by_number, "a")], [0, 0, 10]);
    assert_eq!(reused(&by_number, "c"), 0);
    assert_eq!([reused(&by_number, "a"), reused(&by_number, "b")], [10, 0]);

    // 11 tokens of 4 bytes each: one fits, two do not.
    let by_bytes = bench_with(64, CacheBudget { bytes: 80, sessions: 9 }, end());
    assert_eq!([reused(&by_bytes, "a"), reused(&by_bytes, "a")], [0, 10]);
    assert_eq!([reused(&by_bytes, "b"), reused(&by_bytes, "a")], [0, 0]);
    // Room is made for all that a reply may become, before it does.
    let growing = bench_with(64, CacheBudget { bytes: 4 * (11 + 64), sessions: 9 }, end());
    let with_most = |session: &str, most: u32| {
        let mut request = request(session, prompt("0123456789", &[]));
        request.sampling.max_new_tokens = most;
        run(&growing.engine, request).1.unwrap().usage.reused_tokens
    };
    assert_eq!([with_most("a", 4), with_most("b", 4), with_most("a", 4)], [0, 0, 10]);
    assert_eq!([with_most("b", 60), with_most("a", 4)], [10, 10], "two of 11, one of them up to 64: all fit");
    assert_eq!(
        [with_most("c", 60), with_most("a", 4), with_most("b", 4)],
        [0, 10, 0],
        "b was used longest ago"
    );
    // The session in use is kept even where it alone is over the budget.
    let tiny = bench_with(64, CacheBudget { bytes: 0, sessions: 0 }, end());
    assert_eq!([reused(&tiny, "a"), reused(&tiny, "a"), reused(&tiny, "b")], [0, 10, 0]);
}

#[test]
fn a_full_context_ends_a_reply_and_refuses_a_longer_prompt() {
    let letter = |_: &[u32]| Step::Token(ids("x")[0]);
    let bench = bench_with(8, CacheBudget::default(), letter);
    let generation = run(&bench.engine, request("a", prompt("12345", &[]))).1.unwrap();
    assert_eq!((generation.text.as_str(), generation.end), ("xxx", End::Length));
    // A prompt that fills the context exactly leaves room for the token that needs no place in the cache.
    let generation = run(&bench.engine, request("a", prompt("1234567", &[]))).1.unwrap();
    assert_eq!((generation.text.as_str(), generation.end), ("x", End::Length));
    let error = run(&bench.engine, request("a", prompt("12345678", &[]))).1.unwrap_err().to_string();
    assert!(error.contains("9 tokens") && error.contains("has 8"), "{error}");
    let empty = request("a", Prompt::default());
    assert!(run(&bench.engine, empty).1.unwrap_err().to_string().contains("empty"));
}

#[test]
fn a_reply_that_goes_round_in_circles_is_cut_and_the_next_one_is_not() {
    let round = |cache: &[u32]| Step::Token(ids("xyz")[cache.len() % 3]);
    let bench = bench_with(10_000, CacheBudget::default(), round);
    let mut circling = request("a", prompt("hi", &[]));
    circling.sampling.max_new_tokens = 5000;
    let generation = run(&bench.engine, circling.clone()).1.unwrap();
    assert_eq!(generation.end, End::Repeating);
    assert_eq!((generation.text.len(), generation.usage.generated_tokens), (192, 192));
    let mut longer = request("a", prompt(&format!("hi{}", &generation.text[..150]), &[]));
    longer.sampling.max_new_tokens = 150;
    let generation = run(&bench.engine, longer).1.unwrap();
    assert_eq!((generation.end, generation.text.len()), (End::Length, 150), "each reply begins anew");
}

#[test]
fn a_reply_has_at_most_as_many_tokens_as_allowed() {
    let bench = bench(|_| Step::Token(ids("x")[0]));
    for most in [0, 1, 3] {
        let mut request = request("a", prompt("hi", &[]));
        request.sampling.max_new_tokens = most;
        let generation = run(&bench.engine, request).1.unwrap();
        assert_eq!((generation.text, generation.end), ("x".repeat(most as usize), End::Length));
        assert_eq!(generation.usage.generated_tokens, most);
    }
}
