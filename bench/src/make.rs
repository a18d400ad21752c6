//! Model files of random weights, so that nobody has to download gigabytes to measure speed.

use std::fs::File;
use std::io::BufWriter;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use nod_engine::synthetic::{Mix, Shape, write_gguf};

#[derive(clap::Args)]
pub struct Options {
    /// `mistral-7b`, `tiny` (like the model that comes with Nod), or sizes:
    /// LAYERSxHIDDENxFEED_FORWARDxHEADSxKV_HEADSxVOCABULARY.
    #[arg(long, default_value = "mistral-7b")]
    shape: String,
    /// A type for all matrices, or the mix `q4_k_m`.
    #[arg(long, default_value = "q4_k_m")]
    quant: String,
    #[arg(long, default_value_t = 0)]
    seed: u64,
    #[arg(long)]
    out: PathBuf,
}

/// Writes to a file beside, so that a file of that name is always whole.
pub fn run(options: &Options) -> Result<()> {
    let shape = shape(&options.shape)?;
    let mix = Mix::from_name(&options.quant)
        .with_context(|| format!("{} is no quantization that Nod knows", options.quant))?;
    let partial = options.out.with_extension("part");
    let file = File::create(&partial).with_context(|| format!("{} cannot be written", partial.display()))?;
    write_gguf(BufWriter::with_capacity(1 << 22, file), &shape, mix, options.seed)?.into_inner()?;
    std::fs::rename(&partial, &options.out)?;
    println!("{}: {} MB", options.out.display(), std::fs::metadata(&options.out)?.len() / 1_000_000);
    Ok(())
}

fn shape(name: &str) -> Result<Shape> {
    Ok(match name {
        "mistral-7b" => Shape::mistral_7b(),
        "tiny" => Shape::tiny(),
        sizes => {
            let sizes: Vec<usize> = sizes
                .split('x')
                .map(|size| size.parse().with_context(|| format!("{name} is no shape")))
                .collect::<Result<_>>()?;
            let [layers, hidden, feed_forward, heads, kv_heads, vocabulary] = sizes[..] else {
                bail!("{name} is no shape: it needs six sizes");
            };
            Shape { layers, hidden, feed_forward, heads, kv_heads, vocabulary, ..Shape::mistral_7b() }
        }
    })
}
