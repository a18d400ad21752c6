//! One table a model: what a reader wants to know first, with how far apart the runs lay.

use std::fmt::Write as _;

use crate::rounds::{Report, Subject};

/// A value and how to show it.
struct Unit {
    scale: f64,
    digits: usize,
    name: &'static str,
    less_is_better: bool,
}

fn unit(figure: &str) -> Unit {
    let (scale, digits, name, less_is_better) = match figure {
        "load" | "first token" => (1.0, 2, "s", true),
        _ if figure.contains("resident") => (1e-6, 0, "MB", true),
        _ => (1.0, 1, "tok/s", false),
    };
    Unit { scale, digits, name, less_is_better }
}

/// The middle of some values, for an even number the mean of the two in the middle.
pub fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    match (sorted.len(), sorted.len() / 2) {
        (0, _) => f64::NAN,
        (len, half) if len % 2 == 1 => sorted[half],
        (_, half) => (sorted[half - 1] + sorted[half]) / 2.0,
    }
}

/// Whether a setting of llama.cpp is within a tenth of the best of them at any figure.
pub fn is_good_at_something(report: &Report, subject: Subject) -> bool {
    let Some(own) = report.figures.get(subject.name()) else { return false };
    own.iter().filter(|(figure, _)| !figure.contains("resident")).any(|(figure, values)| {
        best_llama(report, figure).is_none_or(|(_, best)| {
            let (best, own) = (median(best), median(values));
            if unit(figure).less_is_better { own <= best * 1.1 } else { own >= best / 1.1 }
        })
    })
}

/// The setting of llama.cpp that is best at a figure.
fn best_llama<'a>(report: &'a Report, figure: &str) -> Option<(&'static str, &'a [f64])> {
    let sign = if unit(figure).less_is_better { -1.0 } else { 1.0 };
    let others = report.figures.iter().filter(|(name, _)| is_llama(name));
    let values = others.filter_map(|(name, figures)| Some((*name, figures.get(figure)?.as_slice())));
    values.max_by(|(_, a), (_, b)| (sign * median(a)).total_cmp(&(sign * median(b))))
}

fn is_llama(name: &str) -> bool {
    name.parse::<Subject>().is_ok_and(|subject| subject.settings().is_some())
}

/// How much more `values` are than `others`: the median of the ratios within each round, where both were measured in
/// all of them, so that what made a round slow is in both.
fn ratio(values: &[f64], others: &[f64]) -> f64 {
    if values.len() != others.len() {
        return median(values) / median(others);
    }
    median(&values.iter().zip(others).map(|(value, other)| value / other).collect::<Vec<_>>())
}

pub fn render(report: &Report) -> String {
    let mut out = String::new();
    let bandwidth = median(&report.bandwidth);
    // Writing to a string cannot fail.
    let _ = writeln!(
        out,
        "\n{} ({} parameters, {} bytes), Nod {}\n{}, {} threads, reading {:.1} GB/s, load average before a round {:.2}\n\
         llama.cpp {}\n",
        report.model,
        report.parameters,
        report.file_bytes,
        report.commit,
        report.machine,
        report.threads,
        bandwidth / 1e9,
        median(&report.load),
        report.llama,
    );
    let _ = writeln!(out, "| | Nod | llama.cpp, best setting | ratio | share of bandwidth: Nod, llama.cpp |");
    let _ = writeln!(out, "|---|---|---|---|---|");
    let Some(nod) = report.figures.get(Subject::Nod.name()) else { return out };
    let mut figures: Vec<_> = nod.iter().collect();
    figures.sort_by_key(|(name, _)| order(name));
    for (figure, values) in figures {
        let unit = unit(figure);
        let share = |speeds: &[f64]| {
            let bytes = *report.bytes_a_token.get(figure.as_str())? as f64;
            Some(format!("{:.0} %", 100.0 * bytes * ratio(speeds, &report.bandwidth)))
        };
        let mut shares = share(values).unwrap_or_default();
        let (mut other, mut quotient) = (String::new(), String::new());
        if let Some((setting, best)) = best_llama(report, figure) {
            other = format!("{} {setting}", spread(best, &unit));
            let times = if unit.less_is_better { ratio(best, values) } else { ratio(values, best) };
            quotient = format!("{times:.2}");
            if let Some(share) = share(best) {
                let _ = write!(shares, ", {share}");
            }
        }
        let _ = writeln!(
            out,
            "| {figure}, {} | {} | {other} | {quotient} | {shares} |",
            unit.name,
            spread(values, &unit)
        );
    }
    if let Some(eight_bit) = report.figures.get(Subject::EightBit.name()) {
        let _ = writeln!(out, "\n| Nod with its cache in 8 bits | | of that in 16 bits |\n|---|---|---|");
        let mut figures: Vec<_> = eight_bit.iter().filter(|(name, _)| nod.contains_key(*name)).collect();
        figures.sort_by_key(|(name, _)| order(name));
        for (figure, values) in figures {
            let (unit, times) = (unit(figure), ratio(values, &nod[figure]));
            let _ = writeln!(out, "| {figure}, {} | {} | {times:.2} |", unit.name, spread(values, &unit));
        }
    }
    if !report.alone.is_empty() {
        let _ = writeln!(out, "\n| Nod alone | median (least to most) |\n|---|---|");
    }
    for (figure, values) in &report.alone {
        let unit = Unit { scale: 1.0, digits: 2, name: "", less_is_better: true };
        let _ = writeln!(out, "| {figure} | {} |", spread(values, &unit));
    }
    let _ = writeln!(out, "\nAll settings of llama.cpp, medians:");
    for (name, figures) in report.figures.iter().filter(|(name, _)| is_llama(name)) {
        let mut figures: Vec<_> = figures.iter().collect();
        figures.sort_by_key(|(name, _)| order(name));
        let figures = figures.into_iter().map(|(figure, values)| {
            let unit = unit(figure);
            format!("{figure} {:.*} {}", unit.digits, median(values) * unit.scale, unit.name)
        });
        let _ = writeln!(out, "  {name}: {}", figures.collect::<Vec<_>>().join(", "));
    }
    out
}

/// Median, and least and most in brackets.
fn spread(values: &[f64], unit: &Unit) -> String {
    let scaled: Vec<f64> = values.iter().map(|value| value * unit.scale).collect();
    let least = scaled.iter().copied().fold(f64::INFINITY, f64::min);
    let most = scaled.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let digits = unit.digits;
    format!("**{:.digits$}** ({least:.digits$} to {most:.digits$})", median(&scaled))
}

/// Speeds first, by context; then times; then memory.
fn order(figure: &str) -> (usize, usize) {
    let kind = ["decode", "prefill", "first", "load"].iter().position(|kind| figure.starts_with(kind));
    let number = figure.split(' ').next_back().and_then(|number| number.parse().ok());
    (kind.unwrap_or(9), number.unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle() {
        assert_eq!(median(&[3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(&[4.0, 1.0, 2.0, 3.0]), 2.5);
        assert!(median(&[]).is_nan());
    }

    #[test]
    fn ratios_are_taken_within_rounds() {
        assert_eq!(ratio(&[2.0, 30.0, 4.0], &[1.0, 10.0, 4.0]), 2.0);
        assert_eq!(ratio(&[2.0, 30.0, 4.0], &[1.0]), 4.0);
    }
}
