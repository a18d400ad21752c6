//! One turn as a state machine: prompt, parse, ask, run, observe.
