//! Undo and redo.

use crate::app::Call;
use crate::contract::Nothing;
use crate::error::{AppError, ErrorCode, no_such_record};
use crate::host::Event;
use crate::wire::{request, response};
use caunoi_domain::{ChangeSet, Id};
use caunoi_store::{ChangeKind, ChangeMark, ChangeNote, Reader, UndoState};

request! {
    /// A change that cannot be taken back, or made again.
    ChangePass {
        /// Which.
        change: Id,
    }
}

response! {
    /// What the next undo and redo would do.
    ChangeState {
        /// What undo takes back.
        undo: Option<ChangeName>,
        /// What redo makes again.
        redo: Option<ChangeName>,
        /// What was done after what undo takes back and stays, since a print shows it.
        kept: Vec<ChangeName>,
    }

    /// A change set in a word.
    ChangeName {
        /// The change set.
        id: Id,
        /// What was done: a command's name, worded by whoever shows it.
        label: String,
        /// To what: a title, a name, or a number of records.
        subject: String,
    }

    /// A change taken back or made again.
    ChangeDone {
        /// The change.
        change: ChangeName,
        /// What was done after it and stays, since a print shows it.
        kept: Vec<ChangeName>,
        /// What undo and redo would do now.
        state: ChangeState,
    }
}

impl From<ChangeMark> for ChangeName {
    fn from(mark: ChangeMark) -> ChangeName {
        ChangeName { id: mark.id, label: mark.label, subject: mark.subject }
    }
}

/// What undo and redo would do.
pub(crate) fn state(call: Call<'_>, _: Nothing) -> Result<ChangeState, AppError> {
    call.read(|snapshot| current(snapshot.reader))
}

fn current(reader: Reader<'_>) -> Result<ChangeState, AppError> {
    let UndoState { undo, redo, kept } = reader.undo_state()?;
    Ok(ChangeState {
        undo: undo.map(Into::into),
        redo: redo.map(Into::into),
        kept: kept.into_iter().map(Into::into).collect(),
    })
}

/// Takes the last change back.
pub(crate) fn undo(call: Call<'_>, _: Nothing) -> Result<ChangeDone, AppError> {
    turn(
        call,
        Turn {
            pick: |state| (state.undo, state.kept),
            kind: ChangeKind::Undo,
            set: |set| set.inverse(),
            nothing: ErrorCode::NothingToUndo,
        },
    )
}

/// Makes the change taken back again.
pub(crate) fn redo(call: Call<'_>, _: Nothing) -> Result<ChangeDone, AppError> {
    turn(
        call,
        Turn {
            pick: |state| (state.redo, Vec::new()),
            kind: ChangeKind::Redo,
            set: |set| set,
            nothing: ErrorCode::NothingToRedo,
        },
    )
}

/// What tells undo from redo.
struct Turn {
    pick: fn(UndoState) -> (Option<ChangeMark>, Vec<ChangeMark>),
    kind: fn(Id) -> ChangeKind,
    set: fn(ChangeSet) -> ChangeSet,
    nothing: ErrorCode,
}

fn turn(call: Call<'_>, turn: Turn) -> Result<ChangeDone, AppError> {
    let mut tried = None;
    let turned = call.store()?.write::<_, AppError>(call.millis(), |writing| {
        let reader = writing.reader();
        let (mark, kept) = (turn.pick)(reader.undo_state()?);
        let mark = mark.ok_or_else(|| AppError::new(turn.nothing))?;
        tried = Some(mark.clone());
        let set = (turn.set)(reader.logged(mark.id)?);
        let note = ChangeNote {
            kind: (turn.kind)(mark.id),
            label: &mark.label,
            subject: &mark.subject,
            actor: &call.app.host.actor(),
        };
        writing.apply(&note, &set)?;
        let kept = kept.into_iter().map(Into::into).collect();
        Ok((set, ChangeDone { change: mark.into(), kept, state: current(writing.reader())? }))
    });
    let (set, done) = turned.map_err(|error| match (tried, error.code) {
        // The records say otherwise than the change left them, are named by others, or it is logged
        // in words of another version.
        (
            Some(mark),
            ErrorCode::ChangedMeanwhile | ErrorCode::RecordsConnected | ErrorCode::UnreadableLog,
        ) => AppError::new(ErrorCode::ChangeBlocked)
            .arg("change", mark.id)
            .arg("label", mark.label)
            .arg("subject", mark.subject),
        _ => error,
    })?;
    call.tell(&set);
    Ok(done)
}

/// Leaves the change that undo or redo would turn to as it is for good, so that they reach what was
/// done before.
pub(crate) fn pass(call: Call<'_>, request: ChangePass) -> Result<ChangeState, AppError> {
    let state = call.store()?.write::<_, AppError>(call.millis(), |writing| {
        let UndoState { undo, redo, .. } = writing.reader().undo_state()?;
        let next = [undo, redo].into_iter().flatten().find(|mark| mark.id == request.change);
        let ChangeMark { id, label, subject } =
            next.ok_or_else(|| no_such_record(request.change))?;
        let note = ChangeNote {
            kind: ChangeKind::Pass(id),
            label: &label,
            subject: &subject,
            actor: &call.app.host.actor(),
        };
        writing.pass_over(&note)?;
        current(writing.reader())
    })?;
    // No record changed, but what undo turns to has.
    call.app.host.emit(&Event::Changed { tables: Vec::new(), origin: call.command.to_owned() });
    Ok(state)
}
