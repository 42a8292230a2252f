//! Pages as readable text, for snapshots and for people who look for a fault.

use std::fmt::Write;

use super::{
    Chunk, Colour, Destination, Item, Kid, Link, Node, NodeId, Path, PathStep, Tag, Typeset,
};

impl Typeset {
    /// The page model as text: every line and rule with its place in points, the structure tree and
    /// the outline.
    pub fn dump(&self) -> String {
        let mut out = String::new();
        // Writing to a String cannot fail.
        let _ = self.write_dump(&mut out);
        out
    }

    fn write_dump(&self, out: &mut String) -> std::fmt::Result {
        writeln!(out, "{} pages", self.pages.len())?;
        for page in &self.pages {
            writeln!(
                out,
                "\npage {}, {:.1} × {:.1} pt",
                page.label, page.size.width, page.size.height
            )?;
            for chunk in &page.chunks {
                self.write_chunk(out, chunk)?;
            }
            for link in &page.links {
                let place = match &link.to {
                    Destination::Place { page, y } => {
                        format!("page {} at {y:.1}", self.pages[*page].label)
                    }
                    Destination::Address(address) => address.clone(),
                };
                let Link { x, y, width, height, description, .. } = link;
                writeln!(
                    out,
                    "  link {x:.1},{y:.1} {width:.1}×{height:.1} → {place}: {description}"
                )?;
            }
        }
        writeln!(out, "\nstructure")?;
        self.write_node(out, NodeId::ROOT, 1)?;
        if !self.outline.is_empty() {
            writeln!(out, "\noutline")?;
        }
        for entry in &self.outline {
            let indent = "  ".repeat(usize::from(entry.level));
            writeln!(
                out,
                "{indent}{} … {} at {:.1}",
                entry.title, self.pages[entry.page].label, entry.y
            )?;
        }
        for warning in &self.warnings {
            writeln!(out, "\nwarning: {warning}")?;
        }
        Ok(())
    }

    fn write_chunk(&self, out: &mut String, chunk: &Chunk) -> std::fmt::Result {
        match chunk.tag {
            Tag::Layout => writeln!(out, "  layout")?,
            Tag::Pagination => writeln!(out, "  pagination")?,
            Tag::Node(id) => writeln!(out, "  {:?}", self.nodes[id.index()].role)?,
        }
        for item in &chunk.items {
            match item {
                Item::Run(run) => {
                    let colour = match run.colour {
                        Colour::Grey(0.0) => String::new(),
                        other => format!(" {other:?}"),
                    };
                    writeln!(
                        out,
                        "    {:.1},{:.1} w{:.1} {:?} {}{colour} {} “{}”",
                        run.x,
                        run.y,
                        run.width(),
                        run.face,
                        run.size,
                        run.lang.tag(),
                        run.text
                    )?;
                }
                Item::Rule(rule) => writeln!(
                    out,
                    "    rule {:.1},{:.1} {:.1}×{:.1} {:?}",
                    rule.x, rule.y, rule.width, rule.height, rule.colour
                )?,
                Item::Leader(leader) => writeln!(
                    out,
                    "    leader {:.1},{:.1} {} dots",
                    leader.x, leader.y, leader.count
                )?,
                Item::Path(path) => write_path(out, path)?,
                Item::Appended(placed) => writeln!(
                    out,
                    "    page {} of appended file {} {:.1},{:.1} {:.1}×{:.1}",
                    placed.page + 1,
                    placed.file + 1,
                    placed.x,
                    placed.y,
                    placed.width,
                    placed.height
                )?,
                Item::Picture(placed) => {
                    let picture = &self.pictures[placed.picture];
                    writeln!(
                        out,
                        "    picture {:.1},{:.1} {:.1}×{:.1} of {}×{} pixels",
                        placed.x,
                        placed.y,
                        placed.width,
                        placed.height,
                        picture.width(),
                        picture.height()
                    )?;
                }
            }
        }
        Ok(())
    }

    fn write_node(&self, out: &mut String, id: NodeId, depth: usize) -> std::fmt::Result {
        let node: &Node = &self.nodes[id.index()];
        let lang = node.lang.map_or_else(String::new, |lang| format!(" [{}]", lang.tag()));
        let marks: Vec<String> = node
            .kids
            .iter()
            .filter_map(|kid| match kid {
                Kid::Node(_) => None,
                Kid::Content { page, mark } => Some(format!("{}.{mark}", page + 1)),
                Kid::Link { page, link } => Some(format!("link {}.{link}", page + 1)),
            })
            .collect();
        writeln!(out, "{}{:?}{lang} {}", "  ".repeat(depth), node.role, marks.join(" "))?;
        if let Some(figure) = &node.figure {
            let [x, y, width, height] = figure.bounds;
            writeln!(
                out,
                "{}  at {x:.1},{y:.1} {width:.1}×{height:.1}: {}",
                "  ".repeat(depth),
                figure.alt
            )?;
        }
        for kid in &node.kids {
            if let Kid::Node(child) = kid {
                self.write_node(out, *child, depth + 1)?;
            }
        }
        Ok(())
    }
}

/// A path by its ink and its points, curves by where they end.
fn write_path(out: &mut String, path: &Path) -> std::fmt::Result {
    write!(out, "    path")?;
    if let Some(fill) = path.fill {
        write!(out, " filled {fill:?}")?;
    }
    if let Some(stroke) = &path.stroke {
        write!(out, " stroked {:?} {:.1}", stroke.colour, stroke.width)?;
        if !stroke.dash.is_empty() {
            write!(out, " dashed {:?}", stroke.dash)?;
        }
    }
    for outline in &path.outlines {
        write!(out, " {:.1},{:.1}", outline.start.x, outline.start.y)?;
        for step in &outline.steps {
            match step {
                PathStep::Line(end) => write!(out, "–{:.1},{:.1}", end.x, end.y)?,
                PathStep::Curve(_, _, end) => write!(out, "⌒{:.1},{:.1}", end.x, end.y)?,
            }
        }
        if outline.closed {
            write!(out, " closed")?;
        }
        write!(out, ";")?;
    }
    writeln!(out)
}
