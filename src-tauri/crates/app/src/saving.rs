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
    let mut findings = wanted.check(call.today()).0;
    let (set, kept) = call.store()?.write::<_, AppError>(call.millis(), |writing| {
        settle(writing, &mut wanted)?;
        let set = ChangeSet::between_files(loaded.as_ref(), &wanted);
        findings.extend(dangling(writing.reader(), &wanted, &set)?);
        if !findings.is_empty() {
            return Err(AppError::invalid(std::mem::take(&mut findings)));
        }
        let label = if loaded.is_some() { call.command.to_owned() } else { call.command.replace("_save", "_create") };
        apply(call, writing, &label, &subject(&wanted), &set)?;
        let kept = writing.reader().file::<F>(id_of(&wanted))?.ok_or_else(|| no_such_record(id_of(&wanted)))?;
        Ok((set, kept))
    })?;
    call.tell(&set);
    Ok(kept)
}

/// Applies a change set as an edit of the one who works.
pub(crate) fn apply(call: Call<'_>, writing: &mut Writing<'_>, label: &str, subject: &str, set: &ChangeSet) -> Result<(), StoreError> {
    let note = ChangeNote { kind: ChangeKind::Edit, label, subject, actor: &call.app.host.actor() };
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

/// Faults of records newly named that are not there.
fn dangling<F: RecordFile>(reader: Reader<'_>, wanted: &F, set: &ChangeSet) -> Result<Vec<Finding>, AppError> {
    let rows = wanted.rows();
    let own = |table: Table, id: Id| rows.iter().any(|row| (row.table, row.id) == (table, id));
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
