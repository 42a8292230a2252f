//! The structure tree: kinds of elements, what stands in what, what belongs to whom.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Object, ObjectId};

use super::{Findings, Rule, array_of, dictionary_of, reference};
use crate::pdf::PdfError;

/// Which element claims each mark of each page.
pub(super) type Claims = BTreeMap<(ObjectId, i64), ObjectId>;

/// For each kind of element that may stand only in some others, those it may stand in.
const PARENTS: [(&str, &[&str]); 10] = [
    ("TR", &["Table", "THead", "TBody", "TFoot"]),
    ("TH", &["TR"]),
    ("TD", &["TR"]),
    ("LI", &["L"]),
    ("LBody", &["LI"]),
    ("Lbl", &["LI", "Note", "TOCI", "Caption"]),
    ("TOCI", &["TOC"]),
    // The words in place of a figure would hide a caption inside it; it stands beside the figure in
    // a Div.
    ("Caption", &["Table", "Figure", "L", "TOC", "Div"]),
    ("Document", &[""]),
    ("Sect", &["Document", "Sect", "Part", "Div"]),
];

/// The kinds of elements the writer knows (ISO 32000-1, 14.8.4).
const ROLES: [&str; 28] = [
    "Document",
    "Part",
    "Sect",
    "Div",
    "P",
    "H1",
    "H2",
    "H3",
    "H4",
    "H5",
    "H6",
    "L",
    "LI",
    "Lbl",
    "LBody",
    "Table",
    "THead",
    "TBody",
    "TFoot",
    "TR",
    "TH",
    "TD",
    "Caption",
    "TOC",
    "TOCI",
    "Reference",
    "Link",
    "Note",
];
const OTHER_ROLES: [&str; 3] = ["Figure", "Span", "Formula"];

pub(super) fn check(file: &lopdf::Document, findings: &mut Findings) -> Result<Claims, PdfError> {
    let Some(root_id) = reference(file.catalog()?, b"StructTreeRoot") else {
        findings.add(Rule::Catalog, "the file has no structure");
        return Ok(Claims::new());
    };
    let root = file.get_dictionary(root_id)?;
    let mut walk = Walk {
        file,
        findings,
        claims: Claims::new(),
        seen: BTreeSet::new(),
        level: 0,
        ids: BTreeSet::new(),
        annotations: BTreeMap::new(),
    };
    for kid in array_of(file, root.get(b"K").ok()) {
        if let Object::Reference(id) = kid {
            walk.element(*id, root_id, "")?;
        }
    }
    let Walk { claims, ids, annotations, .. } = walk;
    named(file, root, &ids, findings);
    links(file, root, &annotations, findings)?;
    Ok(claims)
}

struct Walk<'f> {
    file: &'f lopdf::Document,
    findings: &'f mut Findings,
    claims: Claims,
    seen: BTreeSet<ObjectId>,
    /// Level of the last heading.
    level: u8,
    /// Identifiers of notes.
    ids: BTreeSet<Vec<u8>>,
    /// The element each annotation belongs to.
    annotations: BTreeMap<ObjectId, ObjectId>,
}

impl Walk<'_> {
    fn element(
        &mut self,
        id: ObjectId,
        parent: ObjectId,
        parent_role: &str,
    ) -> Result<(), PdfError> {
        let file = self.file;
        let element = file.get_dictionary(id)?;
        let role = element
            .get(b"S")
            .and_then(Object::as_name)
            .map(|name| String::from_utf8_lossy(name).into_owned())
            .unwrap_or_default();
        if !self.seen.insert(id) {
            self.findings.add(Rule::Roles, format!("an element {role} stands in two places"));
            return Ok(());
        }
        if reference(element, b"P") != Some(parent) {
            self.findings.add(
                Rule::ParentTree,
                format!("an element {role} names another parent than {parent_role}"),
            );
        }
        self.role(&role, parent_role);
        match role.as_str() {
            "Table" => self.table(element),
            "TH" if attribute(file, element, "Scope").is_none() => {
                self.findings.add(Rule::Tables, "a header cell does not say what it heads")
            }
            "L" if attribute(file, element, "ListNumbering").is_none() => {
                self.findings.add(Rule::Lists, "a list does not say how it is numbered");
            }
            "Figure" | "Formula"
                if !element
                    .get(b"Alt")
                    .and_then(Object::as_str)
                    .is_ok_and(|words| !words.is_empty()) =>
            {
                self.findings.add(Rule::Figures, format!("a {role} has no words in its place"));
            }
            "Note" => match element.get(b"ID").and_then(Object::as_str) {
                Ok(id) if self.ids.insert(id.to_vec()) => {}
                Ok(_) => self.findings.add(Rule::Notes, "two notes have the same identifier"),
                Err(_) => self.findings.add(Rule::Notes, "a note has no identifier"),
            },
            _ => {}
        }
        let linked = self.annotations.len();
        for kid in array_of(file, element.get(b"K").ok()) {
            self.kid(kid, id, element, &role)?;
        }
        if role == "Link" && self.annotations.len() == linked {
            self.findings.add(Rule::Links, "an element Link has no area on a page");
        }
        Ok(())
    }

    fn role(&mut self, role: &str, parent: &str) {
        if !ROLES.contains(&role) && !OTHER_ROLES.contains(&role) {
            self.findings.add(Rule::Roles, format!("{role} is no kind of element"));
        }
        if let Some((_, parents)) = PARENTS.iter().find(|(kind, _)| *kind == role)
            && !parents.contains(&parent)
        {
            self.findings.add(Rule::Roles, format!("a {role} stands in {parent}"));
        }
        if let Some(level) = role.strip_prefix('H').and_then(|level| level.parse::<u8>().ok()) {
            if level > self.level + 1 {
                self.findings.add(
                    Rule::Headings,
                    format!("a heading of level {level} follows one of level {}", self.level),
                );
            }
            self.level = level;
        }
    }

    fn kid(
        &mut self,
        kid: &Object,
        id: ObjectId,
        element: &Dictionary,
        role: &str,
    ) -> Result<(), PdfError> {
        match kid {
            Object::Reference(kid) => self.element(*kid, id, role)?,
            Object::Integer(mark) => match reference(element, b"Pg") {
                Some(page) => self.claim(page, *mark, id),
                None => self
                    .findings
                    .add(Rule::ParentTree, format!("an element {role} claims a mark of no page")),
            },
            Object::Dictionary(kid) => {
                let page = reference(kid, b"Pg").or(reference(element, b"Pg"));
                if let (Some(page), Ok(mark)) = (page, kid.get(b"MCID").and_then(Object::as_i64)) {
                    self.claim(page, mark, id);
                } else if let Some(annotation) = reference(kid, b"Obj") {
                    if self.annotations.insert(annotation, id).is_some() {
                        self.findings.add(Rule::Links, "an annotation belongs to two elements");
                    }
                } else {
                    self.findings.add(
                        Rule::ParentTree,
                        format!("an element {role} holds what is neither mark nor object"),
                    );
                }
            }
            _ => self
                .findings
                .add(Rule::ParentTree, format!("an element {role} holds what is no element")),
        }
        Ok(())
    }

    fn claim(&mut self, page: ObjectId, mark: i64, element: ObjectId) {
        if self.claims.insert((page, mark), element).is_some() {
            self.findings.add(Rule::ParentTree, format!("mark {mark} belongs to two elements"));
        }
    }

    /// Counts the columns of every row, those covered from above included.
    fn table(&mut self, table: &Dictionary) {
        let file = self.file;
        let mut open: Vec<&Object> = array_of(file, table.get(b"K").ok()).iter().rev().collect();
        let mut covered: Vec<usize> = Vec::new();
        let mut width = None;
        while let Some(kid) = open.pop() {
            let Some(element) = dictionary_of(file, kid) else { continue };
            match element.get(b"S").and_then(Object::as_name) {
                Ok(b"THead" | b"TBody" | b"TFoot") => {
                    open.extend(array_of(file, element.get(b"K").ok()).iter().rev())
                }
                Ok(b"TR") => {
                    let columns = row(file, element, &mut covered);
                    if *width.get_or_insert(columns) != columns {
                        self.findings.add(
                            Rule::Tables,
                            format!(
                                "a row of {columns} columns in a table of {}",
                                width.unwrap_or_default()
                            ),
                        );
                    }
                }
                _ => {}
            }
        }
        if covered.iter().any(|rows| *rows > 0) {
            self.findings.add(Rule::Tables, "a cell reaches below its table");
        }
    }
}

/// Columns of a row. `covered` holds for each column the rows still covered from above, and is
/// carried on.
fn row(file: &lopdf::Document, row: &Dictionary, covered: &mut Vec<usize>) -> usize {
    let mut column = 0;
    let mut next: Vec<usize> = covered.iter().map(|rows| rows.saturating_sub(1)).collect();
    for cell in array_of(file, row.get(b"K").ok()).iter().filter_map(|kid| dictionary_of(file, kid))
    {
        while covered.get(column).is_some_and(|rows| *rows > 0) {
            column += 1;
        }
        let span = |key| {
            attribute(file, cell, key)
                .and_then(|value| value.as_i64().ok())
                .map_or(1, |span| span.max(1) as usize)
        };
        let (columns, rows) = (span("ColSpan"), span("RowSpan"));
        if next.len() < column + columns {
            next.resize(column + columns, 0);
        }
        next[column..column + columns].fill(rows - 1);
        column += columns;
    }
    let reach = covered.iter().rposition(|rows| *rows > 0).map_or(0, |last| last + 1);
    *covered = next;
    column.max(reach)
}

/// An attribute of an element.
fn attribute<'f>(
    file: &'f lopdf::Document,
    element: &'f Dictionary,
    key: &str,
) -> Option<&'f Object> {
    dictionary_of(file, element.get(b"A").ok()?)?.get(key.as_bytes()).ok()
}

/// Every identifier stands in the tree of identifiers.
fn named(
    file: &lopdf::Document,
    root: &Dictionary,
    ids: &BTreeSet<Vec<u8>>,
    findings: &mut Findings,
) {
    let names = root
        .get(b"IDTree")
        .ok()
        .and_then(|tree| dictionary_of(file, tree))
        .map(|tree| array_of(file, tree.get(b"Names").ok()));
    let known: BTreeSet<&[u8]> = names
        .unwrap_or_default()
        .chunks(2)
        .filter_map(|pair| pair.first()?.as_str().ok())
        .collect();
    for id in ids.iter().filter(|id| !known.contains(id.as_slice())) {
        findings.add(
            Rule::Notes,
            format!(
                "the identifier {} is not in the tree of identifiers",
                String::from_utf8_lossy(id)
            ),
        );
    }
}

/// Every annotation is described, printed and known to the element it belongs to.
fn links(
    file: &lopdf::Document,
    root: &Dictionary,
    owners: &BTreeMap<ObjectId, ObjectId>,
    findings: &mut Findings,
) -> Result<(), PdfError> {
    let parents: BTreeMap<i64, &Object> = number_tree(file, root);
    for page in file.get_pages().into_values() {
        for annotation in array_of(file, file.get_dictionary(page)?.get(b"Annots").ok()) {
            let (Ok(id), Some(annotation)) =
                (annotation.as_reference(), dictionary_of(file, annotation))
            else {
                continue;
            };
            if !annotation
                .get(b"Contents")
                .and_then(Object::as_str)
                .is_ok_and(|words| !words.is_empty())
            {
                findings.add(Rule::Links, "an annotation has no description");
            }
            if annotation.get(b"F").and_then(Object::as_i64).ok() != Some(4) {
                findings.add(Rule::Links, "an annotation is not printed");
            }
            let key = annotation.get(b"StructParent").and_then(Object::as_i64).ok();
            let owner =
                key.and_then(|key| parents.get(&key)).and_then(|owner| owner.as_reference().ok());
            match (owners.get(&id), owner) {
                (Some(claimed), Some(owner)) if *claimed == owner => {}
                _ => findings
                    .add(Rule::Links, "an annotation and its element do not name each other"),
            }
        }
    }
    Ok(())
}

/// The parent tree by its keys.
pub(super) fn number_tree<'f>(
    file: &'f lopdf::Document,
    root: &'f Dictionary,
) -> BTreeMap<i64, &'f Object> {
    let tree = root.get(b"ParentTree").ok().and_then(|tree| dictionary_of(file, tree));
    let numbers = tree.map(|tree| array_of(file, tree.get(b"Nums").ok())).unwrap_or_default();
    numbers
        .chunks(2)
        .filter_map(|pair| Some((pair.first()?.as_i64().ok()?, pair.get(1)?)))
        .collect()
}
