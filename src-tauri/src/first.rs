//! One program for each data folder: a second start hands over to the first and ends, so that the
//! person gets the window that is open already.
//!
//! The first program holds the lock on `window.lock` as long as it lives, and listens on the socket
//! `window.sock`, which only the owner of the account can reach. A second one sends the office
//! folder it was started with, or nothing. Where the system has no such sockets (Windows), every
//! start opens a window of its own.

use std::{io, path::Path};

/// What a start of the program turned out to be.
pub(crate) enum Start {
    /// There is no other program on this data folder.
    First(First),
    /// Another one was there and has taken over.
    HandedOver,
}

#[cfg(unix)]
pub(crate) use unix::First;

/// Nothing to listen on.
#[cfg(not(unix))]
pub(crate) struct First;

#[cfg(not(unix))]
impl First {
    /// Does nothing: no other start can reach this one.
    pub(crate) fn listen(self, _: impl Fn(Option<std::path::PathBuf>) + Send + 'static) {}
}

/// Finds out whether another program works on this data folder, and hands over to it if so.
///
/// # Errors
/// When the data folder cannot be written to, or when the first program does not answer.
#[cfg(unix)]
pub(crate) fn start(data_dir: &Path, office: Option<&Path>) -> io::Result<Start> {
    unix::start(data_dir, office)
}

#[cfg(not(unix))]
pub(crate) fn start(_: &Path, _: Option<&Path>) -> io::Result<Start> {
    Ok(Start::First(First))
}

#[cfg(unix)]
mod unix {
    use super::Start;
    use std::{
        ffi::OsString,
        fs::{self, File, Permissions, TryLockError},
        io::{self, Read, Write},
        os::unix::{
            ffi::{OsStrExt, OsStringExt},
            fs::PermissionsExt,
            net::{UnixListener, UnixStream},
        },
        path::{Path, PathBuf},
        thread,
        time::Duration,
    };

    /// How long one side waits for the other.
    const PATIENCE: Duration = Duration::from_secs(10);
    /// How often a second start looks whether the first, which is starting at the same moment,
    /// listens by now.
    const LOOKS: u32 = 40;
    const BETWEEN_LOOKS: Duration = Duration::from_millis(50);
    /// No path is longer than this, in bytes.
    const LONGEST_PATH: u64 = 4096;
    /// What the first program answers.
    const DONE: u8 = 1;

    /// The first program on a data folder.
    pub(crate) struct First {
        listener: UnixListener,
        /// Holds the lock of the operating system as long as it lives.
        lock: File,
    }

    pub(super) fn start(data_dir: &Path, office: Option<&Path>) -> io::Result<Start> {
        fs::create_dir_all(data_dir)?;
        let socket = data_dir.join("window.sock");
        let lock = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(data_dir.join("window.lock"))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return hand_over(&socket, office).map(|()| Start::HandedOver);
            }
            Err(TryLockError::Error(error)) => return Err(error),
        }
        // One that was killed has left its socket behind.
        match fs::remove_file(&socket) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let listener = UnixListener::bind(&socket)?;
        fs::set_permissions(&socket, Permissions::from_mode(0o600))?;
        Ok(Start::First(First { listener, lock }))
    }

    fn hand_over(socket: &Path, office: Option<&Path>) -> io::Result<()> {
        let mut first = connect(socket)?;
        first.set_read_timeout(Some(PATIENCE))?;
        first.set_write_timeout(Some(PATIENCE))?;
        first.write_all(office.map_or(&[], |office| office.as_os_str().as_bytes()))?;
        first.shutdown(std::net::Shutdown::Write)?;
        let mut answer = [0];
        first.read_exact(&mut answer)
    }

    /// The first program may hold the lock and not listen yet: it does within moments.
    fn connect(socket: &Path) -> io::Result<UnixStream> {
        for _ in 0..LOOKS {
            match UnixStream::connect(socket) {
                Err(error)
                    if [io::ErrorKind::NotFound, io::ErrorKind::ConnectionRefused]
                        .contains(&error.kind()) =>
                {
                    thread::sleep(BETWEEN_LOOKS)
                }
                connected => return connected,
            }
        }
        UnixStream::connect(socket)
    }

    impl First {
        /// Calls `asked` at each later start, with the office folder that start was given.
        pub(crate) fn listen(self, asked: impl Fn(Option<PathBuf>) + Send + 'static) {
            thread::spawn(move || {
                let First { listener, lock } = self;
                for stream in listener.incoming().flatten() {
                    // One that says nothing understandable is not answered.
                    let _ = answer(stream, &asked);
                }
                drop(lock);
            });
        }
    }

    fn answer(mut other: UnixStream, asked: &impl Fn(Option<PathBuf>)) -> io::Result<()> {
        other.set_read_timeout(Some(PATIENCE))?;
        other.set_write_timeout(Some(PATIENCE))?;
        let mut office = Vec::new();
        (&mut other).take(LONGEST_PATH).read_to_end(&mut office)?;
        asked((!office.is_empty()).then(|| OsString::from_vec(office).into()));
        other.write_all(&[DONE])
    }

    #[cfg(test)]
    mod tests {
        use super::*;
        use std::sync::mpsc;

        fn first(data_dir: &Path) -> Option<First> {
            match start(data_dir, None).unwrap() {
                Start::First(first) => Some(first),
                Start::HandedOver => None,
            }
        }

        #[test]
        fn a_second_start_hands_its_office_to_the_first_and_ends() {
            let folder = tempfile::tempdir().unwrap();
            let data_dir = folder.path().join("data");
            let (sender, asked) = mpsc::channel();
            first(&data_dir).unwrap().listen(move |office| sender.send(office).unwrap());
            for office in [None, Some(Path::new("/nhà/Cơ quan mẫu")), Some(Path::new("/nhà/cuối "))]
            {
                assert!(matches!(start(&data_dir, office).unwrap(), Start::HandedOver));
                assert_eq!(asked.recv_timeout(PATIENCE).unwrap().as_deref(), office);
            }
        }

        #[test]
        fn what_a_killed_program_left_is_no_first() {
            let folder = tempfile::tempdir().unwrap();
            drop(first(folder.path()).unwrap());
            assert!(folder.path().join("window.sock").exists());
            assert!(first(folder.path()).is_some());
        }

        #[test]
        fn programs_on_other_data_folders_are_on_their_own() {
            let folder = tempfile::tempdir().unwrap();
            let one = first(&folder.path().join("one"));
            assert!(one.is_some() && first(&folder.path().join("two")).is_some());
        }

        #[test]
        fn only_the_owner_reaches_the_socket() {
            let folder = tempfile::tempdir().unwrap();
            let _first = first(folder.path()).unwrap();
            let mode =
                fs::metadata(folder.path().join("window.sock")).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }
}
