//! From Jupyter messages to outputs.

use std::collections::BTreeMap;

use jupyter_protocol::{ErrorOutput, ExecutionCount, JupyterMessageContent, Media, MediaType, Stdio};
use nod_protocol::{Output, OutputPart, StreamName};
use serde_json::Value;

/// What a message on iopub shows.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    Output(Output),
    /// `clear_output(wait=True)`: clear when the next output comes.
    ClearBeforeNext,
}

/// The output in this message, if it has one.
pub(crate) fn shown(content: JupyterMessageContent) -> Option<Shown> {
    Some(Shown::Output(match content {
        JupyterMessageContent::StreamContent(stream) => Output::Stream {
            name: match stream.name {
                Stdio::Stdout => StreamName::Stdout,
                Stdio::Stderr => StreamName::Stderr,
            },
            text: stream.text,
        },
        JupyterMessageContent::ExecuteResult(result) => display(result.data, Some(result.execution_count)),
        JupyterMessageContent::DisplayData(display_data) => display(display_data.data, None),
        // Shown again rather than in place of the first: what was shown stays in the journal.
        JupyterMessageContent::UpdateDisplayData(update) => display(update.data, None),
        JupyterMessageContent::ErrorOutput(ErrorOutput { ename, evalue, traceback }) => {
            Output::Error { ename, evalue, traceback }
        }
        JupyterMessageContent::ClearOutput(clear) if clear.wait => return Some(Shown::ClearBeforeNext),
        JupyterMessageContent::ClearOutput(_) => Output::Clear,
        _ => return None,
    }))
}

/// A display of all its representations.
pub(crate) fn display(media: Media, count: Option<ExecutionCount>) -> Output {
    let data: BTreeMap<_, _> = media.content.into_iter().filter_map(part).collect();
    Output::Display { execution_count: count.and_then(|count| u32::try_from(count.value()).ok()), data }
}

fn part(media: MediaType) -> Option<(String, OutputPart)> {
    let mime = media.mime_type().to_owned();
    let text = |text: String| OutputPart::Text { text };
    let part = match media {
        // The message has them in Base64, in lines as Python's encoder breaks them.
        MediaType::Png(data) | MediaType::Jpeg(data) | MediaType::Gif(data) => base64(&data),
        MediaType::Plain(data)
        | MediaType::Html(data)
        | MediaType::Latex(data)
        | MediaType::Javascript(data)
        | MediaType::Markdown(data)
        | MediaType::Svg(data) => text(data),
        // Jupyter sends every binary type in Base64; types that are text by name are sent as they are.
        MediaType::Other((_, Value::String(data))) => {
            if mime.starts_with("text/") || mime.ends_with("+xml") || mime.ends_with("json") {
                text(data)
            } else {
                base64(&data)
            }
        }
        MediaType::Other((_, value)) => text(value.to_string()),
        json => text(serde_json::to_value(&json).ok()?.get("data")?.to_string()),
    };
    Some((mime, part))
}

fn base64(data: &str) -> OutputPart {
    OutputPart::Base64 { data: data.chars().filter(|character| !character.is_whitespace()).collect() }
}

/// Bytes an output takes, about.
pub(crate) fn size(output: &Output) -> usize {
    const EACH: usize = 64;
    EACH + match output {
        Output::Stream { text, .. } => text.len(),
        Output::Display { data, .. } => data
            .iter()
            .map(|(mime, part)| {
                EACH + mime.len()
                    + match part {
                        OutputPart::Text { text } => text.len(),
                        OutputPart::Base64 { data } => data.len(),
                        OutputPart::File { .. } => EACH,
                    }
            })
            .sum(),
        Output::Error { ename, evalue, traceback } => {
            ename.len() + evalue.len() + traceback.iter().map(|frame| EACH + frame.len()).sum::<usize>()
        }
        Output::Clear => 0,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use serde_json::json;

    use super::*;

    fn read(kind: &str, content: Value) -> Option<Shown> {
        shown(JupyterMessageContent::from_type_and_content(kind, content).unwrap())
    }

    #[test]
    fn representations_keep_their_kind() {
        let content = json!({
            "data": {
                "text/plain": "<Figure>", "text/html": ["<b>", "x</b>"], "image/png": "aGk=\n", "image/svg+xml": "<svg/>",
                "application/json": {"a": [1, null]}, "text/markdown": "# x", "application/pdf": "JVBERi0=", "image/jpeg": "/9j/"
            },
            "metadata": {}
        });
        let Some(Shown::Output(Output::Display { execution_count: None, data })) =
            read("display_data", content)
        else {
            panic!("no display");
        };
        let text = |mime: &str| match &data[mime] {
            OutputPart::Text { text } => text.clone(),
            other => panic!("{mime}: {other:?}"),
        };
        let bytes = |mime: &str| match &data[mime] {
            OutputPart::Base64 { data } => data.clone(),
            other => panic!("{mime}: {other:?}"),
        };
        assert_eq!(text("text/plain"), "<Figure>");
        assert_eq!(text("text/html"), "<b>x</b>");
        assert_eq!(text("image/svg+xml"), "<svg/>");
        assert_eq!(text("application/json"), r#"{"a":[1,null]}"#);
        assert_eq!(text("text/markdown"), "# x");
        assert_eq!(bytes("image/png"), "aGk=");
        assert_eq!(bytes("image/jpeg"), "/9j/");
        assert_eq!(bytes("application/pdf"), "JVBERi0=");
    }

    #[test]
    fn a_result_has_its_number_and_clear_its_two_kinds() {
        let result = read(
            "execute_result",
            json!({"execution_count": 7, "data": {"text/plain": "2"}, "metadata": {}}),
        );
        let Some(Shown::Output(Output::Display { execution_count, .. })) = result else {
            panic!("no result")
        };
        assert_eq!(execution_count, Some(7));
        assert_eq!(read("clear_output", json!({"wait": true})), Some(Shown::ClearBeforeNext));
        assert_eq!(read("clear_output", json!({"wait": false})), Some(Shown::Output(Output::Clear)));
        assert_eq!(read("comm_open", json!({"comm_id": "1", "target_name": "x", "data": {}})), None);
    }
}
