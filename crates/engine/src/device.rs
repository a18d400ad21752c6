//! Where to compute.

use candle_core::Device;
use nod_protocol::DeviceChoice;

use crate::EngineError;

/// Opens the device that `choice` asks for. `Auto` takes a GPU when this build and this machine have one.
///
/// # Errors
/// [`EngineError::Device`] when it is not built in or not there; the text says how to get it.
pub fn open(choice: DeviceChoice) -> Result<Device, EngineError> {
    match choice {
        DeviceChoice::Cpu => Ok(Device::Cpu),
        DeviceChoice::Cuda => cuda(),
        DeviceChoice::Metal => metal(),
        DeviceChoice::Auto => Ok(automatic()),
    }
}

/// What this build can be asked for. Whether the machine has such a GPU shows only when it is opened.
pub fn built_in() -> Vec<DeviceChoice> {
    let gpus = [(cfg!(feature = "cuda"), DeviceChoice::Cuda), (cfg!(feature = "metal"), DeviceChoice::Metal)];
    let there = gpus.into_iter().filter(|(built_in, _)| *built_in).map(|(_, choice)| choice);
    [DeviceChoice::Auto, DeviceChoice::Cpu].into_iter().chain(there).collect()
}

/// The device's name for people, for example `CPU`.
pub fn name(device: &Device) -> &'static str {
    match device {
        Device::Cpu => "CPU",
        Device::Cuda(_) => "CUDA",
        Device::Metal(_) => "Metal",
    }
}

/// A GPU that is built in but does not open is reported in the log; the processor always works.
fn automatic() -> Device {
    for (built_in, open) in
        [(cfg!(feature = "cuda"), cuda as fn() -> _), (cfg!(feature = "metal"), metal as fn() -> _)]
    {
        if built_in {
            match open() {
                Ok(device) => return device,
                Err(error) => tracing::warn!(%error, "computing on the processor instead"),
            }
        }
    }
    Device::Cpu
}

fn cuda() -> Result<Device, EngineError> {
    if !cfg!(feature = "cuda") {
        return Err(EngineError::Device(
            "This build of Nod cannot compute on an NVIDIA GPU. Start Nod with `script/run --features cuda` in its source \
             folder (this needs the CUDA toolkit, with `nvcc` on the PATH), or choose another device: the best available (`auto`) or the processor (`cpu`)."
                .into(),
        ));
    }
    Device::new_cuda(0).map_err(|error| {
        EngineError::Device(format!(
            "No usable NVIDIA GPU was found ({error}). Check that `nvidia-smi` lists one and that its driver \
             fits the CUDA version of this build, or choose another device: the best available (`auto`) or the processor (`cpu`)."
        ))
    })
}

fn metal() -> Result<Device, EngineError> {
    if !cfg!(feature = "metal") {
        return Err(EngineError::Device(
            "This build of Nod cannot compute on an Apple GPU. On a Mac, start Nod with `script/run --features metal` in \
             its source folder, or choose another device: the best available (`auto`) or the processor (`cpu`)."
                .into(),
        ));
    }
    Device::new_metal(0).map_err(|error| {
        EngineError::Device(format!(
            "No usable Apple GPU was found ({error}). Choose another device: the best available (`auto`) or the processor (`cpu`)."
        ))
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn the_processor_is_always_there() {
        assert!(open(DeviceChoice::Cpu).unwrap().is_cpu());
        assert_eq!(name(&Device::Cpu), "CPU");
        open(DeviceChoice::Auto).unwrap();
    }

    #[test]
    fn what_is_built_in_does_not_ask_for_another_build() {
        for choice in [DeviceChoice::Auto, DeviceChoice::Cpu, DeviceChoice::Cuda, DeviceChoice::Metal] {
            let needs_another = open(choice).is_err_and(|error| error.to_string().contains("This build"));
            assert_eq!(built_in().contains(&choice), !needs_another, "{choice:?}");
        }
    }

    #[cfg(not(feature = "cuda"))]
    #[test]
    fn asking_for_cuda_without_the_feature_says_how_to_get_it() {
        let error = open(DeviceChoice::Cuda).unwrap_err().to_string();
        assert!(error.contains("script/run --features cuda"), "{error}");
    }

    #[cfg(not(feature = "metal"))]
    #[test]
    fn asking_for_metal_without_the_feature_says_how_to_get_it() {
        let error = open(DeviceChoice::Metal).unwrap_err().to_string();
        assert!(error.contains("script/run --features metal"), "{error}");
    }
}
