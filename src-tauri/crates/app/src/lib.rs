//! Use cases and the declared contract of commands
