//! Pictures that code shows, as files that can be opened.

use std::path::PathBuf;

use anyhow::{Context as _, bail};
use nod_app::Nod;
use nod_protocol::{Output, OutputPart};

use crate::characters::visible;

/// Who else uses this machine has no business with what is shown.
#[cfg(unix)]
const FOR_ME_ALONE: u32 = 0o700;

/// The picture in an output, with its MIME type.
pub fn picture(output: &Output) -> Option<(&str, &OutputPart)> {
    let Output::Display { data, .. } = output else { return None };
    let (mime, part) = data.iter().find(|(mime, _)| mime.starts_with("image/"))?;
    Some((mime, part))
}

/// Copies of the pictures shown so far. The store keeps them by hash alone, without an ending, and its files must not
/// be changed; most programs open neither.
#[derive(Debug, Default)]
pub struct Pictures {
    /// Made with the first picture. It stays when Nod leaves, until the system empties its temporary folder.
    folder: Option<PathBuf>,
    count: u32,
}

impl Pictures {
    /// A line that says where the picture can be opened, or why it cannot.
    pub async fn line(&mut self, nod: &Nod, mime: &str, part: &OutputPart) -> String {
        let shown = visible(mime);
        match self.copy(nod, mime, part).await {
            Ok((path, bytes)) => {
                format!("Picture: {} ({shown}, {bytes} bytes)", visible(&path.to_string_lossy()))
            }
            Err(error) => format!(
                "Picture ({shown}): it could not be made a file here: {}. It is kept with the conversation; \
                 the window shows it.",
                visible(&format!("{error:#}"))
            ),
        }
    }

    async fn copy(&mut self, nod: &Nod, mime: &str, part: &OutputPart) -> anyhow::Result<(PathBuf, usize)> {
        let content = match part {
            OutputPart::File { artifact } => nod.artifact(&artifact.hash).await?.0,
            OutputPart::Text { text } => text.as_bytes().to_vec(),
            OutputPart::Base64 { .. } => bail!("it is not in the store"),
        };
        let folder = match &self.folder {
            Some(folder) => folder.clone(),
            None => {
                let mut folder = tempfile::Builder::new();
                folder.prefix("nod-pictures-");
                #[cfg(unix)]
                folder.permissions(std::os::unix::fs::PermissionsExt::from_mode(FOR_ME_ALONE));
                let made = folder.tempdir().context("a temporary folder could not be made")?.keep();
                self.folder.insert(std::path::absolute(made)?).clone()
            }
        };
        let path = folder.join(format!("{}.{}", self.count + 1, extension(mime)));
        std::fs::write(&path, &content)
            .with_context(|| format!("{} could not be written", path.display()))?;
        self.count += 1;
        Ok((path, content.len()))
    }
}

/// The usual ending of a MIME type's files. Code says what its pictures are, and whoever opens one opens it by its ending:
/// only endings of pictures.
fn extension(mime: &str) -> &'static str {
    let kind =
        mime.split(';').next().unwrap_or(mime).trim().trim_start_matches("image/").to_ascii_lowercase();
    match kind.split('+').next().unwrap_or(&kind) {
        "png" => "png",
        "jpeg" | "jpg" | "pjpeg" => "jpg",
        "gif" => "gif",
        "webp" => "webp",
        "bmp" => "bmp",
        "tiff" => "tiff",
        "svg" => "svg",
        "x-icon" | "vnd.microsoft.icon" => "ico",
        _ => "image",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_are_the_usual_ones_and_name_nothing_else() {
        for (mime, ending) in [
            ("image/png", "png"),
            ("image/jpeg", "jpg"),
            ("image/svg+xml", "svg"),
            ("image/svg+xml; charset=utf-8", "svg"),
            ("image/GIF", "gif"),
            ("image/../../x", "image"),
            ("image/desktop", "image"),
            ("image/html", "image"),
            ("image/", "image"),
        ] {
            assert_eq!(extension(mime), ending, "{mime}");
        }
    }
}
