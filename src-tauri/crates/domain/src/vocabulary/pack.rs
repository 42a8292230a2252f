//! Packs, their parts and ways of printing.

vocabulary! {
    /// Whether a pack is for an occasion or the pattern of others.
    PackUse {
        /// For an occasion
        #[default] Pack = "pack",
        /// A template
        Template = "template",
    }

    /// A part of a pack, in the usual order.
    PackPart {
        /// Title page: agencies, title, circulation mark, as-of date, version
        #[default] Cover = "cover",
        /// Table of contents
        Contents = "contents",
        /// One page of aims, figures, the last meeting, what is outstanding
        Summary = "summary",
        /// When and where the activity is, and its programme
        Programme = "programme",
        /// Both sides by rank
        Members = "members",
        /// What we raise, what they may raise, what to avoid
        Points = "points",
        /// The partner: names over time, predecessors and successors, people; prints only in a pack
        /// about a partner
        Partner = "partner",
        /// The media of the partner's country in figures, totals checked
        Media = "media",
        /// The agreement, or each agreement with the partner: particulars, parties as signed and
        /// today
        Agreements = "agreements",
        /// Commitments, their progress, and the activities that carried them out
        Commitments = "commitments",
        /// Activities of the period as a table
        ActivityTable = "activity_table",
        /// The same activities as text
        ActivityText = "activity_text",
        /// Delegations, training and events of the period, counted by side
        Exchanges = "exchanges",
        /// What is planned
        Planned = "planned",
        /// What is outstanding: commitments not carried out, plans whose day has passed, unknown
        /// dates that decide something
        Outstanding = "outstanding",
        /// Rooms, seats, gifts, interpreters, contacts
        Logistics = "logistics",
        /// The sources cited, numbered, with their certainty
        Sources = "sources",
        /// Everything that printed as unknown
        Gaps = "gaps",
        /// PDF files attached to the records, as they are
        Annexes = "annexes",
    }

    /// The days the log of a pack covers.
    PackSpan {
        /// The twelve months up to its day
        #[default] LastYear = "last_year",
        /// The calendar year of its day
        ThisYear = "this_year",
        /// All days
        All = "all",
        /// Days chosen
        Chosen = "chosen",
    }

    /// How much a part of a pack tells.
    PartDetail {
        /// All there is
        #[default] Full = "full",
        /// Tables and counts, without the particulars of each record
        Brief = "brief",
    }

    /// Whether what is for our side alone is printed. The code of the first term is that of the
    /// default of earlier versions, which asked for no decision.
    OwnSide {
        /// Printed in a pack in Vietnamese alone, left out of one in another language or in two
        #[default] VietnameseOnly = "included",
        /// Printed in any language
        AnyLanguage = "any_language",
        /// Left out
        LeftOut = "left_out",
    }

    /// What is done about texts that are not in the language of the pack.
    Untranslated {
        /// They are printed as they are, and marked
        #[default] Mark = "mark",
        /// Nothing is printed until they are translated
        Refuse = "refuse",
    }

    /// The mark that says who may see a paper.
    Circulation {
        /// For use inside the agency (LƯU HÀNH NỘI BỘ)
        #[default] Internal = "internal",
        /// To be given back after reading (XEM XONG TRẢ LẠI)
        ReturnAfterReading = "return_after_reading",
        /// No mark
        None = "none",
    }
}
