//! Keeps track of where in the document the layout is, without building strings until someone asks.

use std::fmt::Write;

use crate::block::Text;
use crate::error::Place;

/// One step of a path.
#[derive(Clone, Copy, Debug)]
pub(super) enum Step {
    /// A named part.
    Part(&'static str),
    /// An element of a named list.
    Nth(&'static str, usize),
}

/// The path to what is being laid out.
#[derive(Debug, Default)]
pub(super) struct Path {
    steps: Vec<Step>,
}

impl Path {
    pub(super) fn enter(&mut self, step: Step) {
        self.steps.push(step);
    }

    pub(super) fn leave(&mut self) {
        self.steps.pop();
    }

    /// The present place with the first words of `text`.
    pub(super) fn place(&self, text: &Text) -> Place {
        let mut path = String::new();
        for step in &self.steps {
            if !path.is_empty() {
                path.push('.');
            }
            match step {
                Step::Part(name) => path.push_str(name),
                Step::Nth(name, index) => {
                    // Writing to a String cannot fail.
                    let _ = write!(path, "{name}[{index}]");
                }
            }
        }
        Place::of(path, text)
    }
}
