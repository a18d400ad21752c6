//! Every sentence that Nod itself says to the model or, about a turn, to the user.
//!
//! Sentences for the model are part of the transcript that models are trained on: byte-exact, never reworded
//! without retraining.

use crate::Dialect;

/// Before an observation that comes of code the user edited. The code and the observation follow.
pub(crate) const EDITED: &str = "The user edited the code before running it. The code that ran:\n";
/// In place of an observation, when the user declined.
pub(crate) const DECLINED: &str = "The user declined this action, so it did not run.";
/// In place of an observation, when the user stopped at the card, or while Python was made ready.
pub(crate) const STOPPED: &str = "The user stopped before this action ran.";
/// In place of an observation, when nobody was left to answer the card.
pub(crate) const ASKER_GONE: &str = "Nod was closed before this action ran.";
/// In place of an observation, when Python could not be started.
pub(crate) const NO_PYTHON: &str = "Python could not be started, so this action did not run.";
/// After the output of an interrupted action.
pub(crate) const INTERRUPTED: &str = "[Interrupted by the user.]";
/// After the output of an action whose process ended.
pub(crate) const KERNEL_DIED: &str =
    "[The Python session ended unexpectedly and was started again. Its variables are gone.]";
/// After the output of an action that ended Python itself.
pub(crate) const EXITED: &str =
    "[The action ended the Python session. Its variables are gone. The next action starts a new one.]";
/// When the user restarted the session.
pub(crate) const RESTARTED: &str = "[The Python session was restarted. Its variables are gone.]";
/// In place of a picture.
pub(crate) const IMAGE: &str = "\n[An image is already displayed to the user.]\n";
/// In the middle of an old observation that had to make room.
pub(crate) const SHORTENED: &str = "\n... [Older output shortened]...\n";

/// When an action printed nothing.
pub(crate) fn no_output(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::Chat => "[Code executed successfully with no output]",
        Dialect::Mint => "[Executed Successfully with No Output]",
    }
}

/// Before the output of an action.
pub(crate) fn observation_head(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::Chat => "Execution Output:\n",
        Dialect::Mint => "Observation:\n",
    }
}

/// After the output of an action that ran into the time limit.
pub(crate) fn timed_out(seconds: u32) -> String {
    format!("[Execution timed out ({seconds} seconds).]")
}

/// The last line of every MINT observation.
pub(crate) fn mint_budget(steps: u32, solutions: u32) -> String {
    format!("\nYou have {steps} steps left and {solutions} chances to propose solution left.")
}

const HOW_TO_ACT: &str = "To act, write the code between <execute> and </execute>, for example:\n<execute>\nprint(1 + 1)\n</execute>\n";

fn how_to_finish(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::Chat => "To finish, answer in words without these tags.",
        Dialect::Mint => "To finish, write the answer between <solution> and </solution>.",
    }
}

/// To the model, when its reply tried to act in a form that is no action.
pub(crate) fn broken_action(dialect: Dialect) -> String {
    format!(
        "Your reply holds no action that can be run, so nothing ran. {HOW_TO_ACT}{}",
        how_to_finish(dialect)
    )
}

/// To the model, when its action is not Python, with what Python says of it.
pub(crate) fn not_python(defect: &str) -> String {
    format!("Your action is not valid Python, so nothing ran:\n{defect}\nWrite it again without this error.")
}

/// To the model, when its reply was empty.
pub(crate) fn empty_reply(dialect: Dialect) -> String {
    format!("Your reply was empty. {HOW_TO_ACT}{}", how_to_finish(dialect))
}

/// To the model, when its action was cut by the limit of new tokens.
pub(crate) fn cut_action(max_new_tokens: u32) -> String {
    format!(
        "Your reply was cut after {max_new_tokens} tokens, before </execute>, so the action did not run. \
         Write a shorter one."
    )
}

/// To the model, when its action was cut because it went round in circles.
pub(crate) const REPEATING_ACTION: &str = "Your reply was cut because it repeated itself, before </execute>, so the action did not run. Write a shorter one.";

/// To the model, when it proposes what it just ran.
pub(crate) const REPEATED: &str = "This is the action that just ran; its output is above, so it was not run again. Do something else, or answer.";
/// To the model, when it proposes what the user just declined.
pub(crate) const REPEATED_DECLINED: &str =
    "The user just declined this action, so it was not proposed again. Do something else, or answer.";
/// To the model, when it proposes again what the user put other code in the place of.
pub(crate) const REPEATED_EDITED: &str = "The user ran edited code in place of this action; its output is above, so this action was not proposed again. Do something else, or answer.";
/// To the model, when the turn ends because it repeats itself.
pub(crate) const REPEATED_TWICE: &str =
    "This action was repeated again, so it did not run and the turn ended.";

/// To the model, when it proposes more than the turn allows.
pub(crate) fn over_limit(steps: u32) -> String {
    format!("This action did not run: the limit of {} for one request was reached.", actions(steps))
}

fn actions(count: u32) -> String {
    if count == 1 { "1 action".to_owned() } else { format!("{count} actions") }
}

/// To the user, at the step limit.
pub(crate) fn step_limit(steps: u32) -> String {
    format!(
        "Nod stopped after {}, the limit for one request. Ask it to go on, or raise the limit in the settings.",
        actions(steps)
    )
}

/// To the user, when the model repeats itself.
pub(crate) const REPEATS: &str = "Nod stopped because the model kept proposing the same action. Ask in other words, or for a smaller step.";
/// To the user, when the model twice wrote no usable action.
pub(crate) const CANNOT_ACT: &str = "The model tried to act twice but wrote no action that Nod can run. \
     Nothing ran from these replies. Ask in other words, or choose another model.";
/// To the user, when the model twice wrote nothing.
pub(crate) const NO_REPLY: &str =
    "The model gave an empty reply twice. Ask in other words, or choose another model.";
/// To the user, when the engine cancelled a reply on its own.
pub(crate) const MODEL_STOPPED: &str =
    "The model stopped before its reply was complete. What it wrote is kept. Ask again.";
/// To the user, of a turn during which whoever could answer went away.
pub(crate) const CLOSED: &str =
    "Nod was closed, or its window loaded anew, during this turn. Nothing was run again.";
/// To the user, after that, where code could not be stopped otherwise.
pub(crate) const VARIABLES_GONE: &str = "Python had to be ended, so its variables are gone.";
/// To the user, after an interrupted execution.
pub(crate) const STOPPED_ALIVE: &str = "Stopped. Python kept its variables.";
/// To the user, after an interrupted execution that had to be killed.
pub(crate) const STOPPED_DEAD: &str = "Stopped. Python had to be restarted, so its variables are gone.";
/// To the user, after a stop while Python was made ready.
pub(crate) const STOPPED_UNRUN: &str = "Stopped before Python was ready. Nothing was run.";
/// To the user, about an operation that came while a turn was under way.
pub(crate) const BUSY: &str = "Nod is still working on your last request. Stop it, or wait until it is done.";
/// To the user, about an answer to a card that is not open.
pub(crate) const NO_SUCH_APPROVAL: &str =
    "This action is not waiting for an answer (any more). This answer changed nothing.";
/// To the user, about a line that nothing waits for.
pub(crate) const NO_INPUT_WANTED: &str = "The running code is not waiting for input. The line was not used.";
/// To the user, about an edit without code.
pub(crate) const EMPTY_EDIT: &str = "The edited code is empty, so nothing ran. Write some code, or decline.";
/// To the user, about an empty request.
pub(crate) const EMPTY_REQUEST: &str = "The request is empty. Type a request, or attach a file.";

/// To the user, when an answer reached the limit of new tokens.
pub(crate) fn cut_answer(max_new_tokens: u32) -> String {
    format!(
        "The answer was cut at {max_new_tokens} tokens, the limit for one reply. \
         Ask it to go on, or raise the limit in the settings."
    )
}

/// To the user, when an answer went round in circles.
pub(crate) const REPEATING: &str =
    "Nod cut the answer, because the model only repeated itself. Ask in other words, or for a smaller step.";

/// To the user, when the journal failed.
pub(crate) fn store_failed(cause: &str) -> String {
    format!("The conversation could not be written to disk, so nothing more runs. {cause}")
}
