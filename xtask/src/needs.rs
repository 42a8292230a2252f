//! What a machine must have, as data: what for, how to see whether it is there, and what it is
//! called in each place.

/// Something the project needs from the system.
pub(crate) struct Need {
    /// What it is for, in a few words.
    pub(crate) purpose: &'static str,
    /// How to see that it is there.
    pub(crate) probe: Probe,
    /// Whether only Linux needs it: elsewhere the system has its own.
    pub(crate) only_linux: bool,
    /// Debian and Ubuntu packages.
    pub(crate) debian: &'static [&'static str],
    /// Fedora packages.
    pub(crate) fedora: &'static str,
    /// Arch packages.
    pub(crate) arch: &'static str,
}

/// How a need is found on a system that is not Debian's.
pub(crate) enum Probe {
    /// A program on the path.
    Program(&'static str),
    /// A development library known to pkg-config.
    Library(&'static str),
    /// A font family known to fontconfig.
    Font(&'static str),
    /// Packaged by Debian and its kin only: elsewhere what needs it is left out, and says so.
    DebianOnly,
}

/// To build the programs.
pub(crate) const BUILD: &[Need] = &[
    Need {
        purpose: "C compiler (SQLCipher, OpenSSL)",
        probe: Probe::Program("cc"),
        only_linux: false,
        debian: &["build-essential"],
        fedora: "gcc gcc-c++ make",
        arch: "base-devel",
    },
    Need {
        purpose: "Perl (OpenSSL's build)",
        probe: Probe::Program("perl"),
        only_linux: false,
        debian: &["perl"],
        fedora: "perl",
        arch: "perl",
    },
    Need {
        purpose: "pkg-config",
        probe: Probe::Program("pkg-config"),
        only_linux: true,
        debian: &["pkg-config"],
        fedora: "pkgconf-pkg-config",
        arch: "pkgconf",
    },
    Need {
        purpose: "the window (WebKitGTK)",
        probe: Probe::Library("webkit2gtk-4.1"),
        only_linux: true,
        debian: &["libwebkit2gtk-4.1-dev"],
        fedora: "webkit2gtk4.1-devel",
        arch: "webkit2gtk-4.1",
    },
    Need {
        purpose: "the window (GTK 3)",
        probe: Probe::Library("gtk+-3.0"),
        only_linux: true,
        debian: &["libgtk-3-dev"],
        fedora: "gtk3-devel",
        arch: "gtk3",
    },
    Need {
        purpose: "icons (librsvg)",
        probe: Probe::Library("librsvg-2.0"),
        only_linux: true,
        debian: &["librsvg2-dev"],
        fedora: "librsvg2-devel",
        arch: "librsvg",
    },
];

/// To show and drive a window where there is no screen.
pub(crate) const SCREEN: &[Need] = &[
    Need {
        purpose: "a screen in memory",
        probe: Probe::Program("xvfb-run"),
        only_linux: true,
        debian: &["xvfb", "xauth"],
        fedora: "xorg-x11-server-Xvfb xorg-x11-xauth",
        arch: "xorg-server-xvfb xorg-xauth",
    },
    Need {
        purpose: "a session bus for the window",
        probe: Probe::Program("dbus-run-session"),
        only_linux: true,
        debian: &["dbus"],
        fedora: "dbus-daemon",
        arch: "dbus",
    },
    Need {
        purpose: "a font for what the UI's own do not cover",
        probe: Probe::Font("DejaVu Sans"),
        only_linux: true,
        debian: &["fonts-dejavu-core"],
        fedora: "dejavu-sans-fonts",
        arch: "ttf-dejavu",
    },
];

/// To run all tests.
pub(crate) const TEST: &[Need] = &[
    Need {
        purpose: "driving the real window",
        probe: Probe::Program("WebKitWebDriver"),
        only_linux: true,
        debian: &["webkit2gtk-driver"],
        fedora: "webkit2gtk-driver",
        arch: "webkit2gtk-4.1",
    },
    Need {
        purpose: "driving the UI in a browser",
        probe: Probe::Program("chromium"),
        only_linux: false,
        debian: &["chromium"],
        fedora: "chromium",
        arch: "chromium",
    },
    Need {
        purpose: "checking the structure of PDFs",
        probe: Probe::Program("qpdf"),
        only_linux: false,
        debian: &["qpdf"],
        fedora: "qpdf",
        arch: "qpdf",
    },
    Need {
        purpose: "reading PDFs back",
        probe: Probe::Program("pdftotext"),
        only_linux: false,
        debian: &["poppler-utils"],
        fedora: "poppler-utils",
        arch: "poppler",
    },
    Need {
        purpose: "judging PDFs as archive files (PDFBox Preflight)",
        probe: Probe::DebianOnly,
        only_linux: true,
        debian: &[
            "default-jre-headless",
            "libpdfbox2-java",
            "libfontbox2-java",
            "libcommons-io-java",
            "libcommons-logging-java",
            "libactivation-java",
            "libjaxb-api-java",
        ],
        fedora: "",
        arch: "",
    },
    Need {
        purpose: "opening Word files (LibreOffice)",
        probe: Probe::Program("soffice"),
        only_linux: false,
        debian: &["libreoffice-writer-nogui"],
        fedora: "libreoffice-writer",
        arch: "libreoffice-still",
    },
];
