//! Python for Nod: environments, Jupyter kernels, execution.
