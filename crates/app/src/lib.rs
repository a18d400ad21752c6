//! The application without a face: wires engine, kernel, store and agent into one object.
