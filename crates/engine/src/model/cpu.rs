//! placeholder
use super::cache::KvCache; use super::weights::Weights; use super::Inner; use crate::EngineError;
pub(super) fn forward(_:&Inner,_:&Weights,_:&[u32],_:&mut KvCache,_:&dyn Fn()->bool)->Result<Option<Vec<f32>>,EngineError>{Err(EngineError::Invalid("being written".into()))}
