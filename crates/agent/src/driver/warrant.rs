//! A second look before code runs: does the journal, as written, allow exactly this action, once?
//!
//! The machine already guarantees it. This check shares no state with the machine, so a mistake in one of the two
//! still runs nothing.

use nod_protocol::{Action, ActionId, Decision, Item, ItemBody};

/// The action with this id, if it may run now: it is journaled; it was asked about (or its parent was); the one
/// decision on that question allows exactly its code; its execution is announced once and has no observation.
pub(crate) fn find<'a>(items: &'a [Item], id: &ActionId) -> Option<&'a Action> {
    let action = items.iter().rev().find_map(|item| match &item.body {
        ItemBody::Action { action } if action.id == *id => Some(action),
        _ => None,
    })?;
    let asked_about = action.parent.as_ref().unwrap_or(id);
    let mut approvals = items.iter().filter_map(|item| match &item.body {
        ItemBody::ApprovalRequested { approval, action } if action == asked_about => Some(approval),
        _ => None,
    });
    let (approval, None) = (approvals.next()?, approvals.next()) else { return None };
    let mut decisions = items.iter().filter_map(|item| match &item.body {
        ItemBody::Decision { approval: of, action, decision, .. }
            if of == approval && action == asked_about =>
        {
            Some(decision)
        }
        _ => None,
    });
    let (decision, None) = (decisions.next()?, decisions.next()) else { return None };
    let allowed = match decision {
        Decision::Approve => action.parent.is_none(),
        Decision::ApproveEdited { code } => action.parent.is_some() && *code == action.code,
        Decision::Decline { .. } | Decision::Stop => false,
    };
    let started = items
        .iter()
        .filter(|item| matches!(&item.body, ItemBody::ExecutionStarted { action } if action == id));
    let observed = items
        .iter()
        .any(|item| matches!(&item.body, ItemBody::Observation { observation } if observation.action == *id));
    (allowed && started.count() == 1 && !observed).then_some(action)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn journal(decision: Decision, edit: Option<&str>, starts: usize) -> Vec<Item> {
        let action = |id: &str, parent: Option<&str>, code: &str| ItemBody::Action {
            action: Action { id: id.into(), parent: parent.map(Into::into), code: code.to_owned(), step: 1 },
        };
        let mut bodies = vec![
            action("a", None, "x"),
            ItemBody::ApprovalRequested { approval: "q".into(), action: "a".into() },
            ItemBody::Decision { approval: "q".into(), action: "a".into(), decision, by: "user".to_owned() },
        ];
        if let Some(code) = edit {
            bodies.push(action("b", Some("a"), code));
        }
        let runs = if edit.is_some() { "b" } else { "a" };
        bodies.extend((0..starts).map(|_| ItemBody::ExecutionStarted { action: runs.into() }));
        bodies
            .into_iter()
            .map(|body| Item { id: nod_protocol::ItemId::fresh(), turn: "t".into(), at: 0, body })
            .collect()
    }

    fn runs(items: &[Item], id: &str) -> bool {
        find(items, &id.into()).is_some()
    }

    #[test]
    fn only_what_was_allowed_runs_and_only_once() {
        assert!(runs(&journal(Decision::Approve, None, 1), "a"));
        assert!(!runs(&journal(Decision::Approve, None, 0), "a"));
        assert!(!runs(&journal(Decision::Approve, None, 2), "a"));
        assert!(!runs(&journal(Decision::Stop, None, 1), "a"));
        assert!(!runs(&journal(Decision::Decline { reason: None }, None, 1), "a"));
        assert!(!runs(&journal(Decision::Approve, None, 1), "other"));
        let edit = || Decision::ApproveEdited { code: "y".to_owned() };
        assert!(runs(&journal(edit(), Some("y"), 1), "b"));
        assert!(!runs(&journal(edit(), Some("z"), 1), "b"), "other code than the user wrote");
        assert!(!runs(&journal(Decision::Approve, Some("y"), 1), "b"), "an edit nobody allowed");
        assert!(!runs(&journal(edit(), None, 1), "a"), "the proposal, when its edit was allowed");
        assert!(!runs(&journal(Decision::Approve, None, 1)[..2], "a"));
        assert!(!runs(&journal(Decision::Approve, None, 1)[1..], "a"));
    }
}
