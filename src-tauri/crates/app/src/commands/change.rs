//! Undo and redo.

use super::response;
use crate::app::Call;
use crate::contract::Nothing;
use crate::error::{AppError, ErrorCode};
use caunoi_domain::{ChangeSet, Id};
use caunoi_store::{ChangeKind, ChangeMark, ChangeNote, Reader};

response! {
    /// What the next undo and redo would do.
    ChangeState {
        /// What undo takes back.
        undo: Option<ChangeName>,
        /// What redo makes again.
        redo: Option<ChangeName>,
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
    call.store()?.read(current)
}

fn current(reader: Reader<'_>) -> Result<ChangeState, AppError> {
    let state = reader.undo_state()?;
    Ok(ChangeState { undo: state.undo.map(Into::into), redo: state.redo.map(Into::into) })
}

/// Takes the last change back.
pub(crate) fn undo(call: Call<'_>, _: Nothing) -> Result<ChangeDone, AppError> {
    turn(
        call,
        Turn {
            pick: |reader| Ok(reader.undo_state()?.undo),
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
        Turn { pick: |reader| Ok(reader.undo_state()?.redo), kind: ChangeKind::Redo, set: |set| set, nothing: ErrorCode::NothingToRedo },
    )
}

/// What tells undo from redo.
struct Turn {
    pick: fn(&Reader<'_>) -> Result<Option<ChangeMark>, AppError>,
    kind: fn(Id) -> ChangeKind,
    set: fn(ChangeSet) -> ChangeSet,
    nothing: ErrorCode,
}

fn turn(call: Call<'_>, turn: Turn) -> Result<ChangeDone, AppError> {
    let (set, done) = call.store()?.write::<_, AppError>(call.millis(), |writing| {
        let reader = writing.reader();
        let mark = (turn.pick)(&reader)?.ok_or_else(|| AppError::new(turn.nothing))?;
        let set = (turn.set)(reader.logged(mark.id)?);
        let note = ChangeNote { kind: (turn.kind)(mark.id), label: &mark.label, subject: &mark.subject, actor: &call.app.host.actor() };
        writing.apply(&note, &set)?;
        Ok((set, ChangeDone { change: mark.into(), state: current(writing.reader())? }))
    })?;
    call.tell(&set);
    Ok(done)
}
