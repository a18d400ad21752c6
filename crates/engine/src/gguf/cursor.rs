//! Bounded little-endian reading: no step beyond the end, no allocation larger than what is left.

/// A place in a byte slice.
pub(super) struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

/// Why a read failed, in words; the caller adds the file and the part.
pub(super) type Defect = String;

impl<'a> Cursor<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// Bytes read so far.
    pub(super) fn position(&self) -> usize {
        self.at
    }

    /// Bytes left.
    pub(super) fn remaining(&self) -> usize {
        self.bytes.len() - self.at
    }

    /// The next `len` bytes.
    pub(super) fn take(&mut self, len: u64, what: &str) -> Result<&'a [u8], Defect> {
        let left = self.remaining();
        match usize::try_from(len) {
            Ok(len) if len <= left => {
                let taken = &self.bytes[self.at..self.at + len];
                self.at += len;
                Ok(taken)
            }
            _ => Err(format!("{what} should have {len} bytes, but the file has only {left} left")),
        }
    }

    fn fixed<const N: usize>(&mut self, what: &str) -> Result<[u8; N], Defect> {
        let bytes = self.take(N as u64, what)?;
        let mut out = [0; N];
        out.copy_from_slice(bytes);
        Ok(out)
    }

    pub(super) fn u8(&mut self, what: &str) -> Result<u8, Defect> {
        Ok(u8::from_le_bytes(self.fixed(what)?))
    }

    pub(super) fn u16(&mut self, what: &str) -> Result<u16, Defect> {
        Ok(u16::from_le_bytes(self.fixed(what)?))
    }

    pub(super) fn u32(&mut self, what: &str) -> Result<u32, Defect> {
        Ok(u32::from_le_bytes(self.fixed(what)?))
    }

    pub(super) fn u64(&mut self, what: &str) -> Result<u64, Defect> {
        Ok(u64::from_le_bytes(self.fixed(what)?))
    }

    pub(super) fn bool(&mut self, what: &str) -> Result<bool, Defect> {
        match self.u8(what)? {
            0 => Ok(false),
            1 => Ok(true),
            other => Err(format!("{what} is a truth value of {other}; only 0 and 1 are possible")),
        }
    }

    /// A string with its length before it. Bytes that are not UTF-8 are an error: a name that is silently
    /// changed could no longer be found, and token texts must be exact.
    pub(super) fn string(&mut self, what: &str) -> Result<&'a str, Defect> {
        let len = self.u64(what)?;
        let bytes = self.take(len, what)?;
        std::str::from_utf8(bytes).map_err(|e| format!("{what} is not UTF-8 ({e})"))
    }

    /// `count` elements of `N` bytes each.
    pub(super) fn elements<const N: usize, T>(
        &mut self,
        count: u64,
        what: &str,
        read: impl Fn([u8; N]) -> T,
    ) -> Result<Vec<T>, Defect> {
        let len = count
            .checked_mul(N as u64)
            .ok_or_else(|| format!("{what} has {count} elements, more than any file can hold"))?;
        let bytes = self.take(len, what)?;
        Ok(bytes
            .chunks_exact(N)
            .map(|chunk| {
                let mut out = [0; N];
                out.copy_from_slice(chunk);
                read(out)
            })
            .collect())
    }
}
