//! Briefing packs composed as documents from the records of an office
