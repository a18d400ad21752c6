//! Writes a GGUF file of random weights:
//!
//! ```text
//! cargo run -p nod-engine --example make_model -- --shape mistral-7b --quant q4_k_m --out /tmp/random-7b.gguf
//! ```

use std::fs::File;
use std::io::BufWriter;
use std::process::ExitCode;
use std::time::Instant;

use nod_engine::synthetic::{Mix, Shape, write_gguf};

const USAGE: &str =
    "usage: make_model --out FILE [--shape mistral-7b|tiny] [--quant q4_k_m|q8_0|f16|…] [--seed N]";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}\n{USAGE}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let (mut shape, mut mix, mut seed, mut out) = (Shape::tiny(), None, 0, None);
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        let value = arguments.next().ok_or(format!("{name} needs a value"))?;
        match name.as_str() {
            "--shape" if value == "mistral-7b" => shape = Shape::mistral_7b(),
            "--shape" if value == "tiny" => shape = Shape::tiny(),
            "--quant" => mix = Some(Mix::from_name(&value).ok_or(format!("{value} is no quantization"))?),
            "--seed" => seed = value.parse().map_err(|_| format!("{value} is no seed"))?,
            "--out" => out = Some(value),
            _ => return Err(format!("{name} {value} is not known")),
        }
    }
    let out = out.ok_or("--out is missing")?;
    let mix = mix.or_else(|| Mix::from_name("q8_0")).ok_or("no quantization")?;
    let start = Instant::now();
    let write = || {
        let file = BufWriter::with_capacity(1 << 22, File::create(&out)?);
        write_gguf(file, &shape, mix, seed)?.into_inner()?.metadata()
    };
    let bytes = write().map_err(|e| format!("{out} could not be written: {e}"))?.len();
    println!("{out}: {bytes} bytes in {:.1} s", start.elapsed().as_secs_f64());
    Ok(())
}
