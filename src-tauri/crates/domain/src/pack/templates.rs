//! The templates that ship with the program, as data: which parts packs for an occasion usually
//! have.

use super::{Pack, PackSection};
use crate::vocabulary::{Inclusion, Lang, PackPart, PackSpan, PartDetail};
use crate::{Id, PackFile, Worded};

const TEMPLATES: &str = include_str!("templates.json");

/// A template that ships with the program.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PackTemplate {
    /// What it is called in commands.
    pub code: String,
    /// Name.
    pub name: Worded,
    /// The days the log of such a pack covers.
    pub span: PackSpan,
    /// Its parts in order; those not named come after them and are left out.
    pub parts: Vec<TemplatePart>,
}

/// A part of a template.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TemplatePart {
    /// Which part.
    pub part: PackPart,
    /// How much it tells.
    #[serde(default)]
    pub detail: PartDetail,
}

impl PackTemplate {
    /// All of them, the whole pack first.
    ///
    /// # Errors
    /// When the file that ships with the program cannot be read.
    pub fn all() -> Result<Vec<PackTemplate>, serde_json::Error> {
        serde_json::from_str(TEMPLATES)
    }

    /// A pack begun from it.
    pub fn pack(&self, lang: Lang) -> PackFile {
        let named = self.parts.iter().map(|named| (named.part, named.detail, Inclusion::Included));
        let others =
            PackPart::ALL.iter().filter(|part| self.parts.iter().all(|named| named.part != **part));
        let all = named.chain(others.map(|part| (*part, PartDetail::Full, Inclusion::LeftOut)));
        let section = |(position, (part, detail, shown))| PackSection {
            position,
            part,
            detail,
            shown,
            ..PackSection::default()
        };
        PackFile {
            pack: Pack { lang, span: self.span, ..Pack::default() },
            sections: (0..).zip(all).map(section).collect(),
        }
    }
}

impl PackFile {
    /// A pack begun from this one as its template: its parts and ways, none of its identifiers, and
    /// no occasion.
    pub fn begun(&self, lang: Lang) -> PackFile {
        let mut file = self.clone();
        file.pack = Pack {
            id: Id::NIL,
            usage: crate::PackUse::Pack,
            title: crate::Text::default(),
            activity: None,
            agreement: None,
            organisation: None,
            lang,
            ..file.pack
        };
        file.sections
            .iter_mut()
            .for_each(|section| (section.id, section.pack) = (Id::NIL, Id::NIL));
        file.sections.sort_by_key(|section| section.position);
        // Parts the program has learned to print since the template was made.
        for part in PackPart::ALL {
            if file.sections.iter().all(|section| section.part != *part) {
                let position = file.sections.len() as u32;
                file.sections.push(PackSection {
                    position,
                    part: *part,
                    shown: Inclusion::LeftOut,
                    ..PackSection::default()
                });
            }
        }
        file
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_template_has_three_names_and_every_part_once() {
        let templates = PackTemplate::all().unwrap();
        let codes: BTreeSet<&str> =
            templates.iter().map(|template| template.code.as_str()).collect();
        assert_eq!(codes.len(), templates.len());
        for template in &templates {
            let Worded { vi, lo, en } = &template.name;
            assert!([vi, lo, en].iter().all(|name| !name.is_empty()), "{template:?}");
            let file = template.pack(Lang::Vi);
            let parts: BTreeSet<PackPart> =
                file.sections.iter().map(|section| section.part).collect();
            assert_eq!(
                (parts.len(), file.sections.len()),
                (PackPart::ALL.len(), PackPart::ALL.len()),
                "{}",
                template.code
            );
        }
        assert!(
            templates[0]
                .pack(Lang::Vi)
                .sections
                .iter()
                .all(|section| section.shown == Inclusion::Included),
            "the first is the whole pack"
        );
    }

    #[test]
    fn a_pack_begun_from_another_keeps_its_ways_and_none_of_its_identity() {
        let id = Id::v7(1, [1; 10]);
        let mut template = PackTemplate::all().unwrap()[1].pack(Lang::Vi);
        template.pack = Pack {
            id,
            title: "Mẫu Thử".into(),
            usage: crate::PackUse::Template,
            agreement: Some(id),
            ..template.pack
        };
        template.sections[0].text = "Lời Thử".into();
        template.sections.pop();
        let begun = template.begun(Lang::Lo);
        assert_eq!(
            (begun.pack.id, begun.pack.title.as_str(), begun.pack.agreement, begun.pack.lang),
            (Id::NIL, "", None, Lang::Lo)
        );
        assert_eq!(begun.pack.usage, crate::PackUse::Pack);
        assert_eq!(begun.sections[0].text.as_str(), "Lời Thử");
        assert_eq!(
            begun.sections.len(),
            PackPart::ALL.len(),
            "a part the template does not know is there and left out"
        );
        assert_eq!(begun.sections.last().map(|section| section.shown), Some(Inclusion::LeftOut));
    }
}
