//! Saving: what was loaded and what is wanted become a change set, checked, applied and told.

use crate::app::Call;
use crate::error::AppError;
use caunoi_domain::change::DELETED;
use caunoi_domain::finding::{Finding, FindingCode};
use caunoi_domain::record::{Role, Row};
use caunoi_domain::{ChangeSet, Check, Id, RecordFile, Table, Value};
use caunoi_store::{ChangeKind, ChangeNote, Reader, StoreError, Writing};

/// Saves a file: `wanted` in place of `loaded`, or as new. Gives the file as it is kept, with identifiers for records that had none.
pub(crate) fn save<F: RecordFile + Check>(
    call: Call<'_>,
    loaded: Option<F>,
    mut wanted: F,
    subject: impl Fn(&F) -> String,
) -> Result<F, AppError> {
    let (set, kept) = call.store()?.write::<_, AppError>(call.millis(), |writing| {
        let mut together = Together::default();
        together.save(call, writing, "", loaded.as_ref(), &mut wanted)?;
        let set = together.whole()?;
        apply(call, writing, &label(call, loaded.is_none()), &subject(&wanted), &set)?;
        let kept = writing.reader().file::<F>(id_of(&wanted))?.ok_or_else(|| no_such_record(id_of(&wanted)))?;
        Ok((set, kept))
    })?;
    call.tell(&set);
    Ok(kept)
}

/// What was done, as history words it: `noun_create` for a new record, else the command's own name.
pub(crate) fn label(call: Call<'_>, is_new: bool) -> String {
    if is_new { call.command.replace("_save", "_create") } else { call.command.to_owned() }
}

/// Files saved together, as one change set: all of them or, with a fault in any, none.
#[derive(Default)]
pub(crate) struct Together {
    set: ChangeSet,
    findings: Vec<Finding>,
    made: Vec<Row>,
}

impl Together {
    /// Adds a file, `wanted` in place of `loaded` or as new; its faults are told at `path`, such as `conclusions.2.`.
    pub(crate) fn save<F: RecordFile + Check>(
        &mut self,
        call: Call<'_>,
        writing: &Writing<'_>,
        path: &str,
        loaded: Option<&F>,
        wanted: &mut F,
    ) -> Result<(), AppError> {
        settle(writing, wanted)?;
        let set = ChangeSet::between_files(loaded, wanted);
        self.made.extend(wanted.rows());
        let mut findings = wanted.check(call.today()).0;
        findings.extend(dangling(writing.reader(), wanted, &self.made, &set)?);
        findings.iter_mut().for_each(|finding| finding.path.insert_str(0, path));
        self.findings.extend(findings);
        self.set.changes.extend(set.changes);
        Ok(())
    }

    /// Adds a root record that goes into the bin.
    pub(crate) fn bin(&mut self, writing: &Writing<'_>, table: Table, id: Id) -> Result<(), AppError> {
        self.set.changes.extend(writing.binning(table, id)?.changes);
        Ok(())
    }

    /// All of it as one change set.
    ///
    /// # Errors
    /// The faults of all files, where there are any.
    pub(crate) fn whole(self) -> Result<ChangeSet, AppError> {
        if self.findings.is_empty() { Ok(self.set) } else { Err(AppError::invalid(self.findings)) }
    }
}

/// Applies a change set as an edit of the one who works.
pub(crate) fn apply(call: Call<'_>, writing: &mut Writing<'_>, label: &str, subject: &str, set: &ChangeSet) -> Result<(), StoreError> {
    apply_as(ChangeKind::Edit, call, writing, label, subject, set)
}

/// Applies a change set as the one who works, of the kind given.
pub(crate) fn apply_as(
    kind: ChangeKind,
    call: Call<'_>,
    writing: &mut Writing<'_>,
    label: &str,
    subject: &str,
    set: &ChangeSet,
) -> Result<(), StoreError> {
    let note = ChangeNote { kind, label, subject, actor: &call.app.host.actor() };
    writing.apply(&note, set).map(|_| ())
}

/// Gives records without an identifier one.
fn settle<F: RecordFile>(writing: &Writing<'_>, file: &mut F) -> Result<(), AppError> {
    let mut failure = None;
    file.settle(&mut || {
        writing.new_id().unwrap_or_else(|error| {
            failure = Some(error);
            Id::NIL
        })
    });
    failure.map_or(Ok(()), |error| Err(error.into()))
}

/// Faults of records newly named that are neither there nor among those `made` with this file.
fn dangling<F: RecordFile>(reader: Reader<'_>, wanted: &F, made: &[Row], set: &ChangeSet) -> Result<Vec<Finding>, AppError> {
    let rows = wanted.rows();
    let own = |table: Table, id: Id| made.iter().any(|row| (row.table, row.id) == (table, id));
    let mut findings = Vec::new();
    for change in set.changes.iter().filter(|change| change.field != DELETED) {
        let Some(spec) = change.table.fields().iter().find(|spec| spec.name == change.field) else { continue };
        let (Role::Refers(other), Value::Id(id)) = (spec.role, &change.new) else { continue };
        if !own(other, *id) && !reader.exists(other, *id)? {
            let code = if id.is_nil() { FindingCode::Required } else { FindingCode::NoSuchRecord };
            findings.push(Finding { path: path_of::<F>(&rows, change.table, change.id, spec.name), code, arg: id.to_string() });
        }
    }
    Ok(findings)
}

/// Wire path of a field of one of a file's records.
fn path_of<F: RecordFile>(rows: &[Row], table: Table, id: Id, field: &str) -> String {
    let field = camel_case(field);
    let Some((list, _)) = F::LISTS.iter().find(|(_, listed)| *listed == table) else {
        return format!("{}.{field}", camel_case(F::ROOT));
    };
    let place = rows.iter().filter(|row| row.table == table).position(|row| row.id == id).unwrap_or_default();
    format!("{}.{place}.{field}", camel_case(list))
}

/// `name_as_signed` as the wire writes it: `nameAsSigned`.
pub(crate) fn camel_case(name: &str) -> String {
    let mut parts = name.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |mut camel, part| {
        let (head, tail) = part.split_at_checked(1).unwrap_or((part, ""));
        camel.push_str(&head.to_ascii_uppercase());
        camel.push_str(tail);
        camel
    })
}

fn id_of<F: RecordFile>(file: &F) -> Id {
    caunoi_domain::Record::id(file.root())
}

/// The record asked for is not there.
pub(crate) fn no_such_record(id: Id) -> AppError {
    AppError::new(crate::ErrorCode::NoSuchRecord).arg("id", id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_names_are_camel_case() {
        assert_eq!(camel_case("name_as_signed"), "nameAsSigned");
        assert_eq!(camel_case("title"), "title");
    }
}
