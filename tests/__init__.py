"""The tests. A package by name: one that a library installs beside itself would hide them else."""
