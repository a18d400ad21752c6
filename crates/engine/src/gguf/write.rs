//! Writing GGUF files of version 3: the head first, then the tensors one by one, so that a file larger than memory
//! can be written. Used by tests and by tools that make model files.

use std::io::{self, Write};

use candle_core::quantized::GgmlDType;

use super::tensor::{byte_len, type_number};
use super::value::{Array, Value};

/// Where tensor data is aligned.
const ALIGNMENT: u64 = 32;

/// Name, type and shape (rows first) of a tensor to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TensorPlan {
    /// For example `blk.0.attn_q.weight`.
    pub name: String,
    /// Type of the elements.
    pub dtype: GgmlDType,
    /// Rows first.
    pub shape: Vec<usize>,
}

impl TensorPlan {
    /// A plan.
    pub fn new(name: impl Into<String>, dtype: GgmlDType, shape: impl Into<Vec<usize>>) -> Self {
        Self { name: name.into(), dtype, shape: shape.into() }
    }

    /// Bytes the tensor takes.
    ///
    /// # Errors
    /// `InvalidInput` when the type cannot be stored or its blocks do not fill the rows.
    pub fn byte_len(&self) -> io::Result<u64> {
        let elements = self.shape.iter().try_fold(1u64, |n, &size| n.checked_mul(size as u64));
        let row = self.shape.last().copied().unwrap_or(0);
        let whole = row.is_multiple_of(self.dtype.block_size()) && row > 0;
        elements.filter(|_| whole).and_then(|n| byte_len(self.dtype, n)).ok_or_else(|| {
            invalid(format!("tensor {} does not fill whole blocks of {:?}", self.name, self.dtype))
        })
    }
}

/// A file being written.
pub struct GgufWriter<W> {
    out: W,
    /// Bytes of the tensors that are still to come, in order.
    lengths: std::collections::VecDeque<u64>,
}

impl<W: Write> GgufWriter<W> {
    /// Writes the head: `metadata` in the given order, then the table of `tensors`.
    ///
    /// # Errors
    /// Those of `out`, and `InvalidInput` for a tensor that cannot be stored.
    pub fn new(mut out: W, metadata: &[(String, Value)], tensors: &[TensorPlan]) -> io::Result<Self> {
        let mut head = Vec::new();
        head.extend(b"GGUF");
        head.extend(3u32.to_le_bytes());
        head.extend((tensors.len() as u64).to_le_bytes());
        head.extend((metadata.len() as u64).to_le_bytes());
        for (key, value) in metadata {
            put_string(&mut head, key);
            head.extend(value.kind().to_le_bytes());
            put_value(&mut head, value);
        }
        let mut offset = 0u64;
        let mut lengths = std::collections::VecDeque::with_capacity(tensors.len());
        for tensor in tensors {
            put_string(&mut head, &tensor.name);
            head.extend((tensor.shape.len() as u32).to_le_bytes());
            for size in tensor.shape.iter().rev() {
                head.extend((*size as u64).to_le_bytes());
            }
            let number = type_number(tensor.dtype)
                .ok_or_else(|| invalid(format!("{:?} is not a type of model files", tensor.dtype)))?;
            head.extend(number.to_le_bytes());
            head.extend(offset.to_le_bytes());
            let len = tensor.byte_len()?;
            offset = (offset + len).next_multiple_of(ALIGNMENT);
            lengths.push_back(len);
        }
        head.resize(head.len().next_multiple_of(ALIGNMENT as usize), 0);
        out.write_all(&head)?;
        Ok(Self { out, lengths })
    }

    /// Writes the data of the next tensor, in pieces that `next` returns until it returns none.
    ///
    /// # Errors
    /// Those of the output and of `next`, and `InvalidInput` when the length is not what was planned.
    pub fn tensor_in_pieces(
        &mut self,
        mut next: impl FnMut() -> io::Result<Option<Vec<u8>>>,
    ) -> io::Result<()> {
        let planned =
            self.lengths.pop_front().ok_or_else(|| invalid("no tensor was planned any more".into()))?;
        let mut written = 0u64;
        while let Some(piece) = next()? {
            self.out.write_all(&piece)?;
            written += piece.len() as u64;
        }
        if written != planned {
            return Err(invalid(format!("a tensor of {planned} bytes was given {written}")));
        }
        let padding = written.next_multiple_of(ALIGNMENT) - written;
        self.out.write_all(&vec![0; padding as usize])
    }

    /// Writes the data of the next tensor.
    ///
    /// # Errors
    /// As for [`GgufWriter::tensor_in_pieces`].
    pub fn tensor(&mut self, data: &[u8]) -> io::Result<()> {
        let mut piece = Some(data.to_vec());
        self.tensor_in_pieces(|| Ok(piece.take()))
    }

    /// Ends the file and returns the output.
    ///
    /// # Errors
    /// Those of the output, and `InvalidInput` when tensors are missing.
    pub fn finish(mut self) -> io::Result<W> {
        if !self.lengths.is_empty() {
            return Err(invalid(format!("{} tensors were not written", self.lengths.len())));
        }
        self.out.flush()?;
        Ok(self.out)
    }
}

fn invalid(message: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, message)
}

fn put_string(out: &mut Vec<u8>, text: &str) {
    out.extend((text.len() as u64).to_le_bytes());
    out.extend(text.as_bytes());
}

fn put_value(out: &mut Vec<u8>, value: &Value) {
    match value {
        Value::U8(v) => out.push(*v),
        Value::I8(v) => out.extend(v.to_le_bytes()),
        Value::U16(v) => out.extend(v.to_le_bytes()),
        Value::I16(v) => out.extend(v.to_le_bytes()),
        Value::U32(v) => out.extend(v.to_le_bytes()),
        Value::I32(v) => out.extend(v.to_le_bytes()),
        Value::F32(v) => out.extend(v.to_le_bytes()),
        Value::Bool(v) => out.push((*v).into()),
        Value::String(v) => put_string(out, v),
        Value::Array(v) => put_array(out, v),
        Value::U64(v) => out.extend(v.to_le_bytes()),
        Value::I64(v) => out.extend(v.to_le_bytes()),
        Value::F64(v) => out.extend(v.to_le_bytes()),
    }
}

fn put_array(out: &mut Vec<u8>, array: &Array) {
    out.extend(array.kind().to_le_bytes());
    out.extend((array.len() as u64).to_le_bytes());
    match array {
        Array::U8(v) => out.extend(v),
        Array::I8(v) => out.extend(v.iter().flat_map(|v| v.to_le_bytes())),
        Array::U16(v) => out.extend(v.iter().flat_map(|v| v.to_le_bytes())),
        Array::I16(v) => out.extend(v.iter().flat_map(|v| v.to_le_bytes())),
        Array::U32(v) => out.extend(v.iter().flat_map(|v| v.to_le_bytes())),
        Array::I32(v) => out.extend(v.iter().flat_map(|v| v.to_le_bytes())),
        Array::F32(v) => out.extend(v.iter().flat_map(|v| v.to_le_bytes())),
        Array::Bool(v) => out.extend(v.iter().map(|v| u8::from(*v))),
        Array::String(v) => v.iter().for_each(|v| put_string(out, v)),
        Array::U64(v) => out.extend(v.iter().flat_map(|v| v.to_le_bytes())),
        Array::I64(v) => out.extend(v.iter().flat_map(|v| v.to_le_bytes())),
        Array::F64(v) => out.extend(v.iter().flat_map(|v| v.to_le_bytes())),
    }
}
