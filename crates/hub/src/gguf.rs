//! The header of a GGUF file, read just far enough to know how long the file must be.
//! Format: <https://github.com/ggml-org/ggml/blob/master/docs/gguf.md>.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

use crate::HubError;
use crate::error::bytes;
use crate::inspect::{Format, Inspected, unusable};

/// More than any model has; a header that claims more is broken.
const MOST: u64 = 1 << 24;

pub(crate) fn inspect(path: &Path, length: u64) -> Result<Inspected, HubError> {
    let file = File::open(path).map_err(HubError::io("Reading", path))?;
    let mut header = Header { reader: BufReader::with_capacity(1 << 16, file), at: 0, length };
    let read = header.read().map_err(|fault| match fault {
        Fault::Io(error) => HubError::io("Reading", path)(error),
        Fault::Short => unusable(
            path,
            format!(
                "it ends inside its own header, after {}. The download or copy did not finish; fetch it again.",
                bytes(length)
            ),
        ),
        Fault::Wrong(detail) => unusable(path, detail),
    })?;
    if read.end > length {
        let detail = format!(
            "it has {length} bytes where its header needs {}. The download or copy did not finish; fetch it again.",
            read.end
        );
        return Err(unusable(path, detail));
    }
    Ok(Inspected {
        path: path.to_owned(),
        format: Format::Gguf { version: read.version },
        bytes: length,
        parameters: read.parameters,
        architecture: read.architecture,
        name: read.name,
    })
}

enum Fault {
    Io(io::Error),
    Short,
    Wrong(String),
}

fn wrong<T>(detail: impl Into<String>) -> Result<T, Fault> {
    Err(Fault::Wrong(format!("{}. Fetch it again or choose another file.", detail.into())))
}

struct Found {
    version: u32,
    parameters: u64,
    architecture: Option<String>,
    name: Option<String>,
    end: u64,
}

struct Header {
    reader: BufReader<File>,
    at: u64,
    length: u64,
}

impl Header {
    fn read(&mut self) -> Result<Found, Fault> {
        self.skip(4)?;
        let version = self.u32()?;
        if version.swap_bytes() == 2 || version.swap_bytes() == 3 {
            return wrong("it is a GGUF file for big-endian machines, which Nod does not read");
        }
        if !matches!(version, 2 | 3) {
            return wrong(format!("it is GGUF version {version}; Nod reads versions 2 and 3"));
        }
        let (tensors, entries) = (self.u64()?, self.u64()?);
        if tensors == 0 || tensors > MOST || entries > MOST {
            return wrong(format!("its header claims {tensors} tensors and {entries} entries"));
        }
        let (mut architecture, mut name, mut alignment) = (None, None, 32_u64);
        for _ in 0..entries {
            let key = self.string()?;
            let kind = self.u32()?;
            match (key.as_str(), kind) {
                ("general.architecture", 8) => architecture = Some(self.string()?),
                ("general.name", 8) => name = Some(self.string()?),
                ("general.alignment", 4) => alignment = u64::from(self.u32()?),
                _ => self.skip_value(kind, 0)?,
            }
        }
        if !alignment.is_power_of_two() {
            return wrong(format!("its header asks for an alignment of {alignment}"));
        }
        let (mut parameters, mut last) = (0_u64, 0_u64);
        for _ in 0..tensors {
            let tensor = self.string()?;
            let (weights, end) = self.tensor(&tensor)?;
            parameters = parameters.saturating_add(weights);
            last = last.max(end);
        }
        let end = self.at.checked_next_multiple_of(alignment).and_then(|data| data.checked_add(last));
        match end {
            Some(end) => Ok(Found { version, parameters, architecture, name, end }),
            None => wrong("its tensors would reach beyond any file"),
        }
    }

    /// The number of weights of the tensor that comes next, and where it ends in the data.
    fn tensor(&mut self, name: &str) -> Result<(u64, u64), Fault> {
        let dimensions = self.u32()?;
        if dimensions > 8 {
            return wrong(format!("its tensor {name:?} claims {dimensions} dimensions"));
        }
        let mut weights = Some(1_u64);
        for _ in 0..dimensions {
            let size = self.u64()?;
            weights = weights.and_then(|product| product.checked_mul(size));
        }
        let (kind, offset) = (self.u32()?, self.u64()?);
        let size = weights.and_then(|weights| match block(kind) {
            Some((block, bytes)) => weights.div_ceil(block).checked_mul(bytes),
            None => Some(0),
        });
        match (weights, size.and_then(|size| size.checked_add(offset))) {
            (Some(weights), Some(end)) => Ok((weights, end)),
            _ => wrong(format!("its tensor {name:?} claims a size beyond any file")),
        }
    }

    fn bytes<const N: usize>(&mut self) -> Result<[u8; N], Fault> {
        self.reserve(N as u64)?;
        let mut buffer = [0; N];
        self.reader.read_exact(&mut buffer).map_err(Fault::Io)?;
        Ok(buffer)
    }

    fn u32(&mut self) -> Result<u32, Fault> {
        Ok(u32::from_le_bytes(self.bytes()?))
    }

    fn u64(&mut self) -> Result<u64, Fault> {
        Ok(u64::from_le_bytes(self.bytes()?))
    }

    /// Notes that `count` bytes are about to be passed, if the file has them.
    fn reserve(&mut self, count: u64) -> Result<(), Fault> {
        let at = self.at.checked_add(count).filter(|at| *at <= self.length).ok_or(Fault::Short)?;
        self.at = at;
        Ok(())
    }

    fn skip(&mut self, count: u64) -> Result<(), Fault> {
        self.reserve(count)?;
        // Within the file, whose length fits.
        self.reader.seek_relative(i64::try_from(count).map_err(|_| Fault::Short)?).map_err(Fault::Io)
    }

    fn string(&mut self) -> Result<String, Fault> {
        let length = self.u64()?;
        if length > 1 << 16 {
            return wrong(format!("a name in its header claims {length} bytes"));
        }
        self.reserve(length)?;
        let mut buffer = vec![0; usize::try_from(length).map_err(|_| Fault::Short)?];
        self.reader.read_exact(&mut buffer).map_err(Fault::Io)?;
        Ok(String::from_utf8_lossy(&buffer).into_owned())
    }

    fn skip_value(&mut self, kind: u32, depth: u32) -> Result<(), Fault> {
        match (kind, scalar(kind)) {
            (_, Some(size)) => self.skip(size),
            (8, _) => {
                let length = self.u64()?;
                self.skip(length)
            }
            (9, _) if depth < 4 => {
                let (inner, count) = (self.u32()?, self.u64()?);
                if let Some(size) = scalar(inner) {
                    return self.skip(count.checked_mul(size).ok_or(Fault::Short)?);
                }
                for _ in 0..count {
                    self.skip_value(inner, depth + 1)?;
                }
                Ok(())
            }
            _ => wrong(format!("its header has an entry of the unknown kind {kind}")),
        }
    }
}

/// Size of a metadata value that has a fixed one.
fn scalar(kind: u32) -> Option<u64> {
    match kind {
        0 | 1 | 7 => Some(1),
        2 | 3 => Some(2),
        4..=6 => Some(4),
        10..=12 => Some(8),
        _ => None,
    }
}

/// Weights in a block of this tensor type and bytes the block takes; `None` for types that Nod does not compute
/// with, of which the engine will say so.
fn block(kind: u32) -> Option<(u64, u64)> {
    Some(match kind {
        0 => (1, 4),      // F32
        1 | 30 => (1, 2), // F16, BF16
        2 => (32, 18),    // Q4_0
        3 => (32, 20),    // Q4_1
        6 => (32, 22),    // Q5_0
        7 => (32, 24),    // Q5_1
        8 => (32, 34),    // Q8_0
        10 => (256, 84),  // Q2_K
        11 => (256, 110), // Q3_K
        12 => (256, 144), // Q4_K
        13 => (256, 176), // Q5_K
        14 => (256, 210), // Q6_K
        _ => return None,
    })
}
