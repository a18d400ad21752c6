//! Making a transcript fit the model's context. The policy:
//!
//! 1. The budget is the context less the new tokens of a reply, which are at most a quarter of the context.
//!    While everything fits, nothing is touched, so each prompt begins with the one before and the engine's cache
//!    is reused.
//! 2. When it does not fit: observations of earlier turns are shortened to their two ends, oldest first; then
//!    whole earlier turns are left out, oldest first; at last, observations of the present turn are shortened.
//!    Each stage goes down to three quarters of the budget, so that the next steps can append again, and the next
//!    stage begins only if the whole budget is still exceeded. The newest observation is shortened last.
//! 3. What was shortened or left out stays so, for the same reason.
//! 4. The system prompt, the present request and the replies after it are never touched. If they do not fit, the
//!    turn fails with a sentence that says so.
//!
//! The journal keeps everything; only what the model reads changes, and the user is told.

use std::collections::BTreeSet;

use nod_protocol::{ItemId, TurnId};

use crate::{PortError, Profile, transcript::Message, transcript::MessageKind, words};

/// What the model no longer reads in full.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    shortened: BTreeSet<ItemId>,
    left_out: BTreeSet<TurnId>,
}

/// A transcript that fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fitted {
    /// What the model reads.
    pub messages: Vec<Message>,
    /// What to tell the user, when this time something more had to go.
    pub note: Option<String>,
}

/// Why nothing fits.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ContextError {
    /// What must stay is too much.
    #[error("{0}")]
    TooLong(String),
    /// Tokens could not be counted.
    #[error(transparent)]
    Count(#[from] PortError),
}

/// Makes the messages fit, extending `plan` where needed. `count` gives the tokens of one message.
///
/// # Errors
/// When the present turn alone does not fit, or `count` fails.
pub fn fit(
    messages: &[Message],
    profile: &Profile,
    plan: &mut Plan,
    reply_head_tokens: usize,
    count: &mut dyn FnMut(&Message) -> Result<usize, PortError>,
) -> Result<Fitted, ContextError> {
    let budget = profile.prompt_budget() as usize;
    let chars = (profile.observation_chars / 8).max(120);
    let mut room = Room { rows: Vec::new(), total: reply_head_tokens, chars, count };
    let present = messages
        .iter()
        .rev()
        .find(|message| message.kind == MessageKind::Request)
        .and_then(|message| message.source.as_ref().map(|(_, turn)| turn.clone()));
    for message in messages {
        let turn = message.source.as_ref().map(|(_, turn)| turn);
        if turn.is_some_and(|turn| plan.left_out.contains(turn) && Some(turn) != present.as_ref()) {
            continue;
        }
        let shortened = message.source.as_ref().is_some_and(|(item, _)| plan.shortened.contains(item));
        room.add(message, shortened, turn.is_some() && turn == present.as_ref())?;
    }
    let before = plan.clone();
    if room.total > budget {
        make_room(&mut room, plan, budget)?;
    }
    if room.total > budget {
        let words = room.too_long(profile, budget);
        *plan = before;
        return Err(ContextError::TooLong(words));
    }
    let note = (*plan != before).then(|| note(plan, &before, profile.context));
    Ok(Fitted { messages: room.rows.into_iter().map(|row| row.message).collect(), note })
}

fn make_room(room: &mut Room<'_>, plan: &mut Plan, budget: usize) -> Result<(), ContextError> {
    let target = budget / 4 * 3;
    room.shorten(plan, target, false)?;
    if room.total > budget {
        room.leave_out(plan, target);
    }
    if room.total > budget {
        room.shorten(plan, target, true)?;
    }
    if room.total > budget {
        room.shorten_last(plan)?;
    }
    Ok(())
}

struct Row {
    message: Message,
    tokens: usize,
    /// Belongs to the turn under way.
    present: bool,
}

struct Room<'a> {
    rows: Vec<Row>,
    total: usize,
    chars: usize,
    count: &'a mut dyn FnMut(&Message) -> Result<usize, PortError>,
}

impl Room<'_> {
    fn add(&mut self, message: &Message, shortened: bool, present: bool) -> Result<(), ContextError> {
        let mut message = message.clone();
        if shortened && let Some(text) = shorten(&message.text, self.chars) {
            message.text = text;
        }
        let tokens = (self.count)(&message)?;
        self.total += tokens;
        self.rows.push(Row { message, tokens, present });
        Ok(())
    }

    /// Shortens observations, oldest first, until `target` is reached; in the present turn all but the newest.
    fn shorten(&mut self, plan: &mut Plan, target: usize, present: bool) -> Result<(), ContextError> {
        let newest = self.newest();
        for at in 0..self.rows.len() {
            if self.total <= target {
                break;
            }
            if self.rows[at].present == present && Some(at) != newest {
                self.shorten_row(at, plan)?;
            }
        }
        Ok(())
    }

    fn shorten_last(&mut self, plan: &mut Plan) -> Result<(), ContextError> {
        self.newest().map_or(Ok(()), |at| self.shorten_row(at, plan))
    }

    /// The present turn's newest observation, which the model needs most.
    fn newest(&self) -> Option<usize> {
        self.rows.iter().rposition(|row| row.present && row.message.kind == MessageKind::Observation)
    }

    fn shorten_row(&mut self, at: usize, plan: &mut Plan) -> Result<(), ContextError> {
        let row = &mut self.rows[at];
        let Some((item, _)) = row.message.source.clone() else { return Ok(()) };
        if row.message.kind != MessageKind::Observation {
            return Ok(());
        }
        let Some(text) = shorten(&row.message.text, self.chars) else { return Ok(()) };
        row.message.text = text;
        let tokens = (self.count)(&row.message)?;
        self.total = self.total - row.tokens + tokens;
        row.tokens = tokens;
        plan.shortened.insert(item);
        Ok(())
    }

    fn leave_out(&mut self, plan: &mut Plan, target: usize) {
        while self.total > target {
            let oldest = self.rows.iter().find(|row| !row.present && row.message.source.is_some());
            let Some(turn) = oldest.and_then(|row| row.message.source.as_ref().map(|(_, turn)| turn.clone()))
            else {
                break;
            };
            let gone =
                |row: &Row| !row.present && row.message.source.as_ref().is_some_and(|(_, of)| *of == turn);
            self.total -= self.rows.iter().filter(|row| gone(row)).map(|row| row.tokens).sum::<usize>();
            self.rows.retain(|row| !gone(row));
            plan.left_out.insert(turn);
        }
    }

    fn too_long(&self, profile: &Profile, budget: usize) -> String {
        let tokens =
            |kind| self.rows.iter().filter(|row| row.message.kind == kind).map(|row| row.tokens).sum();
        let request: usize = tokens(MessageKind::Request);
        let system: usize = tokens(MessageKind::System);
        let reads = format!(
            "this model reads {} and keeps {} of them for its reply",
            thousands(profile.context as usize),
            thousands(profile.max_new_tokens() as usize)
        );
        if request + system > budget {
            format!(
                "Your request alone takes {} tokens or more; {reads}. Shorten the request, or choose a model with a larger \
                 context.",
                thousands(request)
            )
        } else {
            format!(
                "Your request and the steps after it are {} tokens; {reads}. Ask for less at once, or choose a \
                 model with a larger context.",
                thousands(self.total)
            )
        }
    }
}

/// The two ends of a long text, or nothing when it is not worth cutting.
fn shorten(text: &str, chars: usize) -> Option<String> {
    let count = text.chars().count();
    if text.contains(words::SHORTENED) || count <= chars + words::SHORTENED.chars().count() {
        return None;
    }
    let head: String = text.chars().take(chars / 2).collect();
    let tail: String = text.chars().skip(count - chars / 2).collect();
    Some(format!("{head}{}{tail}", words::SHORTENED))
}

fn note(plan: &Plan, before: &Plan, context: u32) -> String {
    let outputs = plan.shortened.len() - before.shortened.len();
    let turns = plan.left_out.len() - before.left_out.len();
    let counted = |n: usize, one: &str, many: &str| match n {
        0 => None,
        1 => Some(one.to_owned()),
        n => Some(format!("{n} {many}")),
    };
    let parts: Vec<String> = [
        counted(outputs, "1 long output was shortened", "long outputs were shortened"),
        counted(turns, "the oldest exchange was left out", "of the oldest exchanges were left out"),
    ]
    .into_iter()
    .flatten()
    .collect();
    format!(
        "This conversation is longer than the {} tokens this model reads. For the model, {}. You still see \
         everything.",
        thousands(context as usize),
        parts.join(" and ")
    )
}

/// A number with commas between groups of three digits.
fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests;
