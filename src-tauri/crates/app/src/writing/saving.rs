//! Saving: what was loaded and what is wanted become a change set, checked, applied and told.

use crate::app::Call;
use crate::error::{AppError, no_such_record};
use caunoi_domain::change::{DELETED, FieldChange};
use caunoi_domain::check::circle::is_circular;
use caunoi_domain::finding::{Finding, FindingCode, Findings};
use caunoi_domain::record::{Record, Role, Row, RowReader, camel_case};
use caunoi_domain::{
    Agreement, Attachment, ChangeSet, Check, Commitment, Id, RecordFile, Table, Value,
};
use caunoi_store::{ChangeKind, ChangeNote, Reader, Store, StoreError, Writing};
use std::collections::{BTreeMap, BTreeSet};
use std::marker::PhantomData;

/// Saves a file: `wanted` in place of `loaded`, or as new. Gives the file as it is kept, with
/// identifiers for records that had none.
pub(crate) fn save<F: RecordFile + Check>(
    call: Call<'_>,
    loaded: Option<F>,
    wanted: F,
    subject: impl Fn(&F) -> String,
) -> Result<F, AppError> {
    save_after(call, loaded, wanted, subject, |_, _, _| Ok(()))
}

/// Saves a file as [`save`] does, after `settle` has given it what follows from the records as they
/// stand in the same write.
pub(crate) fn save_after<F: RecordFile + Check>(
    call: Call<'_>,
    loaded: Option<F>,
    mut wanted: F,
    subject: impl Fn(&F) -> String,
    settle: impl FnOnce(Reader<'_>, Option<&F>, &mut F) -> Result<(), AppError>,
) -> Result<F, AppError> {
    let (set, kept) = call.store()?.write::<_, AppError>(call.millis(), |writing| {
        settle(writing.reader(), loaded.as_ref(), &mut wanted)?;
        let mut together = Together::default();
        together.save(call, writing, "", loaded.as_ref(), &mut wanted)?;
        let set = together.whole()?;
        apply(call, writing, &label(call, loaded.is_none()), &subject(&wanted), &set)?;
        let kept = writing
            .reader()
            .file::<F>(id_of(&wanted))?
            .ok_or_else(|| no_such_record(id_of(&wanted)))?;
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
pub(crate) struct Together<'s> {
    /// The office written to; the one that is open unless given.
    store: Option<&'s Store>,
    set: ChangeSet,
    findings: Vec<Finding>,
    made: Made,
}

/// The records of the files saved together, as they are to be.
type Made = BTreeMap<(Table, Id), Row>;

impl<'s> Together<'s> {
    /// Files for an office that is not open yet. `rows` are records that later files of the same
    /// write bring, so that earlier ones may name them.
    pub(crate) fn for_office(
        store: &'s Store,
        rows: impl IntoIterator<Item = Row>,
    ) -> Together<'s> {
        let made = rows.into_iter().map(|row| ((row.table, row.id), row)).collect();
        Together { store: Some(store), made, ..Together::default() }
    }

    /// Adds a file, `wanted` in place of `loaded` or as new; its faults are told at `path`, such as
    /// `conclusions.2.`. Gives whether it changes anything.
    pub(crate) fn save<F: RecordFile + Check>(
        &mut self,
        call: Call<'_>,
        writing: &Writing<'_>,
        path: &str,
        loaded: Option<&F>,
        wanted: &mut F,
    ) -> Result<bool, AppError> {
        settle(writing, wanted)?;
        let set = ChangeSet::between_files(loaded, wanted);
        let rows = wanted.rows();
        self.made.extend(rows.iter().map(|row| ((row.table, row.id), row.clone())));
        let mut findings = wanted.check(call.today()).0;
        let changed = Changed::<F> {
            reader: writing.reader(),
            rows: &rows,
            made: &self.made,
            set: &set,
            file: PhantomData,
        };
        findings.extend(changed.strange_identifiers()?);
        findings.extend(changed.dangling()?);
        findings.extend(changed.circles()?);
        findings.extend(changed.foreign_commitments()?);
        findings.extend(changed.strange_replacements()?);
        findings.extend(match self.store {
            Some(store) => changed.missing_content(store),
            None => changed.missing_content(&*call.store()?),
        });
        findings.iter_mut().for_each(|finding| finding.path.insert_str(0, path));
        self.findings.extend(findings);
        let changes = !set.is_empty();
        self.set.changes.extend(set.changes);
        Ok(changes)
    }

    /// Adds a root record that goes into the bin.
    pub(crate) fn bin(
        &mut self,
        writing: &Writing<'_>,
        table: Table,
        id: Id,
    ) -> Result<(), AppError> {
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
pub(crate) fn apply(
    call: Call<'_>,
    writing: &mut Writing<'_>,
    label: &str,
    subject: &str,
    set: &ChangeSet,
) -> Result<(), StoreError> {
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

/// What a file changes, looked at together with the records of the office: faults that no file
/// shows by itself. Only what changes is looked at, so that an office with older faults stays
/// workable.
struct Changed<'a, F> {
    reader: Reader<'a>,
    rows: &'a [Row],
    made: &'a Made,
    set: &'a ChangeSet,
    file: PhantomData<F>,
}

/// Fields that name the next record of a chain which must have an end: the table of the links, the
/// field that names the record a link starts from, which is its own identifier unless named, and
/// the field that names the next one.
const CHAINS: [(Table, Option<&str>, &str); 6] = [
    (Table::Commitment, None, "replaces"),
    (Table::Agreement, None, "amends"),
    (Table::Agreement, None, "replaced_by"),
    (Table::Organisation, None, "parent"),
    (Table::Succession, Some("predecessor"), "successor"),
    (Table::PublicEvent, Some("activity"), "previous"),
];

impl<F: RecordFile> Changed<'_, F> {
    fn finding(
        &self,
        change: &FieldChange,
        field: &str,
        code: FindingCode,
        arg: String,
    ) -> Finding {
        Finding { path: path_of::<F>(self.rows, change.table, change.id, field), code, arg }
    }

    /// Identifiers of new records that are no UUID version 7, or that a record of another kind has.
    fn strange_identifiers(&self) -> Result<Vec<Finding>, AppError> {
        let mut findings = Vec::new();
        for change in self
            .set
            .changes
            .iter()
            .filter(|change| change.field == DELETED && change.old == Value::Null)
        {
            let id = change.id;
            // Two records that belong to others may share an identifier, as a member and the person
            // taking part do.
            let clashes = |table: Table| {
                table != change.table && (stands_alone(table) || stands_alone(change.table))
            };
            let beside = Table::ALL
                .iter()
                .any(|table| clashes(*table) && self.made.contains_key(&(*table, id)));
            let is_ours = id.is_v7() && !beside && !self.reader.table_of(id)?.is_some_and(clashes);
            if !is_ours {
                findings.push(self.finding(
                    change,
                    "id",
                    FindingCode::NotAnIdentifier,
                    id.to_string(),
                ));
            }
        }
        Ok(findings)
    }

    /// Records newly named that are neither there nor made with this file. What belongs to a file
    /// may be named only in that file.
    fn dangling(&self) -> Result<Vec<Finding>, AppError> {
        let mut findings = Vec::new();
        for change in self.set.changes.iter().filter(|change| change.field != DELETED) {
            let Some(spec) = change.table.fields().iter().find(|spec| spec.name == change.field)
            else {
                continue;
            };
            let (Role::Refers(other), Value::Id(id)) = (spec.role, &change.new) else { continue };
            let is_of_file =
                F::LISTS.iter().any(|(_, listed)| *listed == other) && !stands_alone(other);
            let is_there = if is_of_file {
                self.rows.iter().any(|row| (row.table, row.id) == (other, *id))
            } else {
                self.made.contains_key(&(other, *id)) || self.reader.exists(other, *id)?
            };
            if !is_there {
                let code =
                    if id.is_nil() { FindingCode::Required } else { FindingCode::NoSuchRecord };
                findings.push(self.finding(change, spec.name, code, id.to_string()));
            }
        }
        Ok(findings)
    }

    /// Links newly made that close a circle.
    fn circles(&self) -> Result<Vec<Finding>, AppError> {
        let mut findings = Vec::new();
        for (table, from, to) in CHAINS {
            for change in
                self.set.changes.iter().filter(|change| change.table == table && change.field == to)
            {
                let Some(start) =
                    self.made.get(&(table, change.id)).and_then(|row| start_of(row, from))
                else {
                    continue;
                };
                // A record that names itself is told by the check of its file.
                let names_other = change.new.as_id().is_some_and(|next| next != start);
                if names_other
                    && is_circular(start, |at| {
                        links(self.reader, self.made, (table, from, to), at)
                    })?
                {
                    findings.push(self.finding(change, to, FindingCode::Circular, String::new()));
                }
            }
        }
        Ok(findings)
    }

    /// Follow-ups that newly name an agreement, and a commitment of another.
    fn foreign_commitments(&self) -> Result<Vec<Finding>, AppError> {
        let mut findings = Vec::new();
        let is_about = |change: &&FieldChange| {
            change.table == Table::FollowUp && matches!(change.field, "agreement" | "commitment")
        };
        let Some(change) = self.set.changes.iter().find(is_about) else { return Ok(findings) };
        let Some(row) = self.made.get(&(change.table, change.id)) else { return Ok(findings) };
        let (Some(agreement), Some(commitment)) =
            (row.value("agreement").as_id(), row.value("commitment").as_id())
        else {
            return Ok(findings);
        };
        let of = self.record::<Commitment>(commitment)?.map(|commitment| commitment.agreement);
        if of.is_some_and(|of| of != agreement) {
            findings.push(self.finding(
                change,
                "commitment",
                FindingCode::OfAnotherAgreement,
                String::new(),
            ));
        }
        Ok(findings)
    }

    /// Commitments that newly replace one of an agreement their own paper does not amend, itself or
    /// by way of other amendments.
    fn strange_replacements(&self) -> Result<Vec<Finding>, AppError> {
        let mut findings = Vec::new();
        for change in self
            .set
            .changes
            .iter()
            .filter(|change| (change.table, change.field) == (Table::Commitment, "replaces"))
        {
            let Value::Id(replaced) = &change.new else { continue };
            let Some(commitment) = self.record::<Commitment>(*replaced)? else { continue };
            let mut seen = BTreeSet::new();
            let mut paper = self
                .made
                .get(&(Table::Commitment, change.id))
                .and_then(|row| row.value("agreement").as_id());
            let mut amends = false;
            while let Some(id) = paper.filter(|id| seen.insert(*id)) {
                paper = self.record::<Agreement>(id)?.and_then(|agreement| agreement.amends);
                amends |= paper == Some(commitment.agreement);
            }
            if !amends {
                findings.push(self.finding(
                    change,
                    "replaces",
                    FindingCode::OfAnotherAgreement,
                    String::new(),
                ));
            }
        }
        Ok(findings)
    }

    /// A record as it is to be where it is saved now, else as it is kept.
    fn record<R: Record>(&self, id: Id) -> Result<Option<R>, AppError> {
        match self.made.get(&(R::TABLE, id)) {
            Some(made) => Ok(R::from_values(id, &made.values).ok()),
            None => Ok(self.reader.record::<R>(id)?),
        }
    }

    /// Files newly attached whose content is not kept in the office. What is no digest at all is
    /// told by the check of the file.
    fn missing_content(&self, store: &Store) -> Vec<Finding> {
        let is_new =
            |change: &&FieldChange| change.table == Table::Attachment && change.field == "digest";
        let is_missing = |change: &&FieldChange| {
            let row = self
                .made
                .get(&(change.table, change.id))
                .map(|row| Attachment::from_values(row.id, &row.values));
            let Some(Ok(attachment)) = row else { return false };
            attachment.has_digest()
                && store
                    .attached_size(attachment.digest.as_str())
                    .is_none_or(|size| size != u64::from(attachment.size))
        };
        let missing = self.set.changes.iter().filter(is_new).filter(is_missing);
        missing
            .map(|change| self.finding(change, "digest", FindingCode::NoContent, String::new()))
            .collect()
    }
}

/// Whether records of a table are found by their identifier alone: those that belong to no other,
/// and commitments, which are searched for like them.
fn stands_alone(table: Table) -> bool {
    table.owner_field().is_none() || table == Table::Commitment
}

/// The record a link of a chain starts from.
fn start_of(row: &Row, from: Option<&str>) -> Option<Id> {
    from.map_or(Some(row.id), |from| row.value(from).as_id())
}

/// The records that follow one in a chain: as they are to be where its file is saved now, else as
/// they are kept.
fn links(
    reader: Reader<'_>,
    made: &Made,
    (table, from, to): (Table, Option<&str>, &str),
    at: Id,
) -> Result<Vec<Id>, AppError> {
    let next = |row: &Row| row.value(to).as_id().filter(|id| !id.is_nil());
    let root = match from {
        None => table,
        Some("predecessor") => Table::Organisation,
        Some(_) => Table::Activity,
    };
    if made.contains_key(&(root, at)) {
        return Ok(made
            .values()
            .filter(|row| row.table == table && start_of(row, from) == Some(at))
            .filter_map(next)
            .collect());
    }
    let kept = match from {
        None => reader.row(table, at)?.into_iter().collect(),
        Some(_) => reader.owned_rows(table, at)?,
    };
    Ok(kept.iter().filter_map(next).collect())
}

/// Refuses records taken out of the bin that close a circle with what was saved meanwhile.
pub(crate) fn refuse_circles(reader: Reader<'_>, table: Table, ids: &[Id]) -> Result<(), AppError> {
    let mut findings = Findings::default();
    for (i, id) in ids.iter().enumerate() {
        for chain in CHAINS.into_iter().filter(|(links, from, _)| match from {
            None => *links == table,
            Some("predecessor") => table == Table::Organisation,
            Some(_) => table == Table::Activity,
        }) {
            if is_circular(*id, |at| links(reader, &Made::new(), chain, at))? {
                findings.add(format!("ids.{i}"), FindingCode::Circular, "");
            }
        }
    }
    if findings.0.is_empty() { Ok(()) } else { Err(AppError::invalid(findings.0)) }
}

/// Wire path of a field of one of a file's records.
fn path_of<F: RecordFile>(rows: &[Row], table: Table, id: Id, field: &str) -> String {
    let field = camel_case(field);
    let Some((list, _)) = F::LISTS.iter().find(|(_, listed)| *listed == table) else {
        return format!("{}.{field}", camel_case(F::ROOT));
    };
    let place = rows
        .iter()
        .filter(|row| row.table == table)
        .position(|row| row.id == id)
        .unwrap_or_default();
    format!("{}.{place}.{field}", camel_case(list))
}

fn id_of<F: RecordFile>(file: &F) -> Id {
    caunoi_domain::Record::id(file.root())
}
