//! Terms of all records: languages, sides, levels, how exactly dates are read.

vocabulary! {
    /// A language, by its ISO 639-1 code.
    Lang {
        /// Vietnamese, the default
        #[default] Vi = "vi",
        /// Lao
        Lo = "lo",
        /// English
        En = "en",
        /// French
        Fr = "fr",
        /// Khmer
        Km = "km",
        /// Thai
        Th = "th",
        /// Chinese
        Zh = "zh",
        /// Russian
        Ru = "ru",
        /// German
        De = "de",
        /// Spanish
        Es = "es",
        /// Japanese
        Ja = "ja",
        /// Korean
        Ko = "ko",
    }

    /// Which side of the cooperation, seen from the office that keeps the record.
    Side {
        /// Our side (phía ta)
        Us = "us",
        /// The partner's side (phía bạn)
        Partner = "partner",
        /// Both sides together
        Both = "both",
        /// Somebody else
        ThirdParty = "third_party",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// Level of signing or meeting; the steps of Law 70/2020/QH14.
    Level {
        /// State
        State = "state",
        /// Government
        Government = "government",
        /// Ministry
        Ministry = "ministry",
        /// Department of a ministry (cấp Cục, tổng cục)
        Department = "department",
        /// Province
        Province = "province",
        /// Commune in the border area (cấp xã ở khu vực biên giới)
        BorderCommune = "border_commune",
        /// Organisation (cơ quan cấp tỉnh của tổ chức, hội)
        Organisation = "organisation",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// Class of information an activity serves; Decree 72/2015/NĐ-CP, Articles 6–10.
    InformationClass {
        /// Official information on Vietnam
        Official = "official",
        /// Promotion of the country's image
        ImagePromotion = "image_promotion",
        /// The world's situation into Vietnam
        WorldSituation = "world_situation",
        /// Explanation and clarification
        Clarification = "clarification",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// Where a translation stands.
    TranslationState {
        /// Draft
        #[default] Draft = "draft",
        /// Checked by a reader of the language
        Checked = "checked",
    }

    /// Whether something is printed.
    Inclusion {
        /// Printed
        #[default] Included = "included",
        /// Left out
        LeftOut = "left_out",
    }

    /// How a date known less exactly than to the day lies in a period.
    DateReading {
        /// By the first day it can mean
        #[default] FirstDay = "first_day",
        /// Only where every day it can mean does
        Surely = "surely",
        /// Where some day it can mean does and another does not; dates not known at all among them
        Possibly = "possibly",
    }
}
