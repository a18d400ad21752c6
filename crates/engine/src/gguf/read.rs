//! Reading the head of a GGUF file.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use super::cursor::{Cursor, Defect};
use super::tensor::{TensorInfo, byte_len, type_from_number};
use super::value::{Array, Value};
use crate::EngineError;

/// Most dimensions a tensor can have (ggml's GGML_MAX_DIMS).
const MAX_DIMENSIONS: u32 = 4;
/// Longest name of a tensor, in bytes. ggml allows 63.
const MAX_NAME: usize = 256;
/// Where tensor data is aligned when the file does not say (GGUF_DEFAULT_ALIGNMENT).
const DEFAULT_ALIGNMENT: u64 = 32;
/// Least bytes of a metadata entry: an empty key, a kind, one byte.
const LEAST_ENTRY: u64 = 8 + 4 + 1;
/// Least bytes of an entry in the tensor table: an empty name, dimensions, type, offset.
const LEAST_TENSOR: u64 = 8 + 4 + 4 + 8;

pub(super) struct Contents {
    pub(super) version: u32,
    pub(super) metadata: BTreeMap<String, Value>,
    pub(super) tensors: HashMap<String, TensorInfo>,
}

/// Either kind of trouble, before the file's name is known.
enum Trouble {
    Bad(Defect),
    Unsupported(String),
}

impl From<Defect> for Trouble {
    fn from(defect: Defect) -> Self {
        Self::Bad(defect)
    }
}

pub(super) fn read(path: &Path, bytes: &[u8]) -> Result<Contents, EngineError> {
    contents(bytes).map_err(|trouble| match trouble {
        Trouble::Bad(defect) => EngineError::bad_file(path, defect),
        Trouble::Unsupported(what) => EngineError::unsupported(path, what),
    })
}

fn contents(bytes: &[u8]) -> Result<Contents, Trouble> {
    let mut cursor = Cursor::new(bytes);
    if cursor.take(4, "its magic number").map_err(|_| "it is too short to be a GGUF file".to_owned())?
        != b"GGUF"
    {
        return Err(Trouble::Bad("it is not a GGUF file".into()));
    }
    let version = cursor.u32("its version")?;
    if !(2..=3).contains(&version) {
        let hint = if version.swap_bytes() <= 3 { " It was written for big-endian machines." } else { "" };
        return Err(Trouble::Unsupported(format!(
            "it has GGUF version {version}; versions 2 and 3 are.{hint}"
        )));
    }
    let tensor_count = cursor.u64("the number of tensors")?;
    let entry_count = cursor.u64("the number of metadata entries")?;
    check_count(&cursor, entry_count, LEAST_ENTRY, "metadata entries")?;
    check_count(&cursor, tensor_count, LEAST_TENSOR, "tensors")?;

    let mut metadata = BTreeMap::new();
    for index in 0..entry_count {
        let key = cursor.string(&format!("the key of metadata entry {index}"))?;
        let value = value(&mut cursor, key)?;
        if metadata.insert(key.to_owned(), value).is_some() {
            return Err(Trouble::Bad(format!("its metadata has {} twice", shown(key))));
        }
    }
    let alignment = match metadata.get("general.alignment") {
        None => DEFAULT_ALIGNMENT,
        Some(value) => match value.as_u64() {
            Some(n) if n.is_power_of_two() && (8..=1 << 20).contains(&n) => n,
            _ => {
                return Err(Trouble::Bad(
                    "its general.alignment is not a power of two between 8 and 1048576".into(),
                ));
            }
        },
    };
    let tensors = tensor_table(&mut cursor, tensor_count, alignment, bytes.len() as u64)?;
    Ok(Contents { version, metadata, tensors })
}

fn check_count(cursor: &Cursor<'_>, count: u64, least: u64, what: &str) -> Result<(), Trouble> {
    let left = cursor.remaining() as u64;
    match count.checked_mul(least) {
        Some(bytes) if bytes <= left => Ok(()),
        _ => Err(Trouble::Bad(format!(
            "it says it has {count} {what}, but only {left} bytes are left for them"
        ))),
    }
}

/// A name as shown in a message: whole when short and printable.
fn shown(name: &str) -> String {
    let mut short: String = name.chars().take(80).flat_map(char::escape_debug).collect();
    if name.chars().count() > 80 {
        short.push('…');
    }
    short
}

fn value(cursor: &mut Cursor<'_>, key: &str) -> Result<Value, Trouble> {
    let what = format!("metadata {}", shown(key));
    let what = what.as_str();
    let kind = cursor.u32(what)?;
    Ok(match kind {
        0 => Value::U8(cursor.u8(what)?),
        1 => Value::I8(cursor.u8(what)?.cast_signed()),
        2 => Value::U16(cursor.u16(what)?),
        3 => Value::I16(cursor.u16(what)?.cast_signed()),
        4 => Value::U32(cursor.u32(what)?),
        5 => Value::I32(cursor.u32(what)?.cast_signed()),
        6 => Value::F32(f32::from_bits(cursor.u32(what)?)),
        7 => Value::Bool(cursor.bool(what)?),
        8 => Value::String(cursor.string(what)?.to_owned()),
        9 => Value::Array(array(cursor, what)?),
        10 => Value::U64(cursor.u64(what)?),
        11 => Value::I64(cursor.u64(what)?.cast_signed()),
        12 => Value::F64(f64::from_bits(cursor.u64(what)?)),
        _ => return Err(Trouble::Bad(format!("{what} has unknown kind {kind}"))),
    })
}

fn array(cursor: &mut Cursor<'_>, what: &str) -> Result<Array, Trouble> {
    let kind = cursor.u32(what)?;
    let n = cursor.u64(what)?;
    Ok(match kind {
        0 => Array::U8(cursor.elements(n, what, u8::from_le_bytes)?),
        1 => Array::I8(cursor.elements(n, what, i8::from_le_bytes)?),
        2 => Array::U16(cursor.elements(n, what, u16::from_le_bytes)?),
        3 => Array::I16(cursor.elements(n, what, i16::from_le_bytes)?),
        4 => Array::U32(cursor.elements(n, what, u32::from_le_bytes)?),
        5 => Array::I32(cursor.elements(n, what, i32::from_le_bytes)?),
        6 => Array::F32(cursor.elements(n, what, f32::from_le_bytes)?),
        7 => {
            check_count(cursor, n, 1, &format!("elements in {what}"))?;
            Array::Bool((0..n).map(|_| cursor.bool(what)).collect::<Result<_, _>>()?)
        }
        8 => {
            // A string takes at least its length, so `n` is bounded by the file and the vector by 3 times that.
            check_count(cursor, n, 8, &format!("strings in {what}"))?;
            let strings: Result<_, Defect> = (0..n).map(|_| cursor.string(what).map(str::to_owned)).collect();
            Array::String(strings?)
        }
        9 => return Err(Trouble::Unsupported(format!("{what} is an array of arrays"))),
        10 => Array::U64(cursor.elements(n, what, u64::from_le_bytes)?),
        11 => Array::I64(cursor.elements(n, what, i64::from_le_bytes)?),
        12 => Array::F64(cursor.elements(n, what, f64::from_le_bytes)?),
        _ => return Err(Trouble::Bad(format!("{what} is an array of unknown kind {kind}"))),
    })
}

fn tensor_table(
    cursor: &mut Cursor<'_>,
    count: u64,
    alignment: u64,
    file_len: u64,
) -> Result<HashMap<String, TensorInfo>, Trouble> {
    // Offsets count from the first aligned byte after the table, which is known only after reading it.
    let mut entries = Vec::new();
    for index in 0..count {
        entries.push(tensor_entry(cursor, index, alignment)?);
    }
    let data = (cursor.position() as u64).next_multiple_of(alignment);
    let mut tensors = HashMap::with_capacity(entries.len());
    let mut ranges = Vec::with_capacity(entries.len());
    for (mut info, offset, len) in entries {
        let name = shown(&info.name);
        let start = data.checked_add(offset);
        let end = start.and_then(|s| s.checked_add(len));
        let (Some(start), Some(end)) = (start, end.filter(|&end| end <= file_len)) else {
            return Err(Trouble::Bad(format!(
                "tensor {name} should have {len} bytes at offset {offset} of the data, but the file ends at \
                 {} of it. It may be truncated; download it again",
                file_len.saturating_sub(data)
            )));
        };
        // Both fit: they are at most the file's length, and that is mapped.
        info.start = start as usize;
        info.len = len as usize;
        ranges.push((start, end, info.name.clone()));
        if tensors.insert(info.name.clone(), info).is_some() {
            return Err(Trouble::Bad(format!("it has tensor {name} twice")));
        }
    }
    ranges.sort();
    for pair in ranges.windows(2) {
        if pair[0].1 > pair[1].0 {
            return Err(Trouble::Bad(format!(
                "tensors {} and {} overlap",
                shown(&pair[0].2),
                shown(&pair[1].2)
            )));
        }
    }
    Ok(tensors)
}

fn tensor_entry(
    cursor: &mut Cursor<'_>,
    index: u64,
    alignment: u64,
) -> Result<(TensorInfo, u64, u64), Trouble> {
    let name = cursor.string(&format!("the name of tensor {index}"))?;
    let what = format!("tensor {}", shown(name));
    if name.is_empty() || name.len() > MAX_NAME {
        return Err(Trouble::Bad(format!("the name of tensor {index} has {} bytes", name.len())));
    }
    let dimensions = cursor.u32(&what)?;
    if dimensions == 0 || dimensions > MAX_DIMENSIONS {
        return Err(Trouble::Bad(format!(
            "{what} has {dimensions} dimensions; 1 to {MAX_DIMENSIONS} are possible"
        )));
    }
    let mut shape = Vec::with_capacity(MAX_DIMENSIONS as usize);
    let mut elements = 1u64;
    for _ in 0..dimensions {
        let size = cursor.u64(&what)?;
        let product = elements.checked_mul(size).filter(|&n| size != 0 && n <= i64::MAX as u64);
        elements =
            product.ok_or_else(|| format!("{what} has an impossible size ({size} in one dimension)"))?;
        shape.push(usize::try_from(size).map_err(|_| format!("{what} is too large for this machine"))?);
    }
    let row = shape[0] as u64;
    shape.reverse();
    let number = cursor.u32(&what)?;
    let Some(dtype) = type_from_number(number) else {
        return Err(Trouble::Unsupported(format!(
            "{what} has tensor type {number}; F32, F16, BF16, Q4_0, Q4_1, Q5_0, Q5_1, Q8_0 and Q2_K to Q6_K are"
        )));
    };
    let block = dtype.block_size() as u64;
    if !row.is_multiple_of(block) {
        return Err(Trouble::Bad(format!(
            "{what} has rows of {row}, which is not a multiple of its block of {block}"
        )));
    }
    let len = byte_len(dtype, elements).ok_or_else(|| format!("{what} has an impossible size"))?;
    let offset = cursor.u64(&what)?;
    if !offset.is_multiple_of(alignment) {
        return Err(Trouble::Bad(format!("{what} is at {offset}, which is not aligned to {alignment}")));
    }
    Ok((TensorInfo { name: name.to_owned(), dtype, shape, start: 0, len: 0 }, offset, len))
}
