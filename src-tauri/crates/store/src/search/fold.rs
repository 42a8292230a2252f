//! The folded form of a text: what the full-text index stores and is asked for.
//!
//! The rules of folding are in [`words`](super::words()); this only joins its words and gives the
//! rules their version.

use super::words::words;

/// The version of the folding rules.
///
/// The index is derived from the records: a file whose index was written under another version
/// rebuilds it. Raise this whenever `fold` answers differently for any text.
pub const FOLD_VERSION: u32 = 3;

/// The text as the index sees it: its words, folded, joined by single spaces.
///
/// Lower case without marks, `đ` as `d`, digits as ASCII digits; what is neither a letter nor a
/// digit separates words. Scripts written without spaces come out cluster by cluster. Of two
/// spellings of one sound (kỷ, kỉ; ຫຼ, ຫລ) one is taken for both. Folding what is already folded
/// changes nothing. A text without any word folds to the empty string.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in words(text) {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(&word.folded);
    }
    folded
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(text: &str, folded: &str) {
        assert_eq!(fold(text), folded, "fold({text:?})");
    }

    #[test]
    fn vietnamese_loses_marks_and_the_barred_d() {
        check("Đối ngoại", "doi ngoai");
        check("Cục Thông tin ĐỐI NGOẠI", "cuc thong tin doi ngoai");
        check("Ngày hội thắm tình hữu nghị đặc biệt", "ngay hoi tham tinh huu nghi dac biet");
        check("ưỡn ẹo, nghiêng ngả; Thừa Thiên – Huế", "uon eo nghieng nga thua thien hue");
        check("Văn hoá, Văn hóa", "van hoa van hoa");
    }

    #[test]
    fn eth_typed_for_the_barred_d_folds_like_it() {
        check("Ðối ngoại", "doi ngoai");
        check("ðối Ɖối", "doi doi");
    }

    #[test]
    fn decomposed_and_composed_text_fold_alike() {
        check("Hu\u{ea}\u{301}", "hue");
        check("Hue\u{302}\u{301}", "hue");
        check("Huế", "hue");
    }

    #[test]
    fn whatever_is_neither_letter_nor_digit_separates() {
        check("Bộ TT&TT", "bo tt tt");
        check("11/11/2023", "11 11 2023");
        check("Hòa Bình-Viêng Chăn", "hoa binh vieng chan");
        check("“Việt Nam” … 🇻🇳 🤝", "viet nam");
        check(" \u{0}\t*()\"' ", "");
        check("NEAR(a b)", "near a b");
        check("a_b", "a b");
    }

    #[test]
    fn invisible_joiners_do_not_split_a_word() {
        check("đối\u{ad}ngoại", "doingoai");
        check("\u{feff}hợp\u{200d}tác", "hoptac");
    }

    #[test]
    fn compatibility_forms_are_plain_letters() {
        check("ＨÀ　ＮỘＩ", "ha noi");
        check("ﬁle ㎏ m²", "file kg m2");
    }

    #[test]
    fn letters_of_other_latin_alphabets_have_a_plain_form() {
        check("Søren Łódź Straße Œuvre", "soren lodz strasse oeuvre");
    }

    #[test]
    fn lao_comes_out_in_orthographic_clusters() {
        check("ວຽງຈັນ", "ວຽ ງ ຈັ ນ");
        check("ເມືອງ", "ເມື ອ ງ");
        check("ແຂວງ", "ແຂ ວ ງ");
        check("ໄຊຍະບູລີ", "ໄຊ ຍະ ບູ ລີ");
        check("ສະບາຍດີ", "ສະ ບາ ຍ ດີ");
    }

    #[test]
    fn lao_spelled_in_two_orders_folds_alike() {
        // Water: tone before SARA AM, and NIGGAHITA before tone before AA.
        assert_eq!(fold("ນ\u{ec9}\u{eb3}"), fold("ນ\u{ecd}\u{ec9}\u{eb2}"));
        // Two E vowels typed for one EI.
        assert_eq!(fold("ເເຂວງ"), fold("ແຂວງ"));
        // The ligatures HO NO and HO MO and their two letters.
        assert_eq!(fold("\u{edc}"), fold("ຫນ"));
        assert_eq!(fold("\u{edd}"), fold("ຫມ"));
        // The sign of L below a consonant and the letter, with vowels and tones in any place.
        assert_eq!(fold("ນະຄອນຫຼວງ"), fold("ນະຄອນຫລວງ"));
        assert_eq!(fold("ເຫຼືອ"), fold("ເຫລືອ"));
        assert_eq!(fold("ຖະແຫຼງ"), fold("ຖະແຫລງ"));
        assert_eq!(fold("ຫ\u{ebc}\u{eb4}\u{ec9}ນ"), fold("ຫລ\u{ec9}\u{eb4}ນ"));
        assert_eq!(fold("ຫ\u{eb4}\u{ebc}ນ"), fold("ຫລ\u{eb4}ນ"));
        assert_eq!(fold("ໄໝ"), fold("ໄຫມ"));
    }

    #[test]
    fn the_sign_of_l_without_a_consonant_folds_to_the_letter() {
        check("\u{ebc}", "ລ");
        check("ະ\u{ebc}", "ະ ລ");
        check("ເ\u{ebc}\u{eb4}", "ເລ\u{eb4}");
        for text in ["ະ\u{ebc}", "\u{ecd}\u{ebc}ະ", "ເ\u{ebc}", "ເະ\u{ebc}", "ເ\u{e49}\u{ebc}ນ"]
        {
            assert_eq!(fold(&fold(text)), fold(text), "{text:?}");
        }
    }

    #[test]
    fn i_and_y_fold_alike_where_they_are_one_sound() {
        check("quý hai, quí hai", "qui hai qui hai");
        check("Kỷ niệm, kỉ niệm", "ki niem ki niem");
        check("tỷ, tỉ; Mỹ, Mĩ; lý, lí; hy, hi; sỹ, sĩ", "ti ti mi mi li li hi hi si si");
        check("tay, tai; thủy, thủi; huy, hui; quyết", "tay tai thuy thui huy hui quyet");
    }

    #[test]
    fn digits_of_every_neighbouring_script_are_digits() {
        check("໒໐໒໓ ๒๐๒๓ ២០២៣ 2023", "2023 2023 2023 2023");
        check("ປີ2023", "ປີ 2023");
    }

    #[test]
    fn scripts_of_other_partners_split_too() {
        check("สวัสดี", "ส วั ส ดี");
        check("ក្រុង", "ក្រុ ង");
        check("越南通讯社", "越 南 通 讯 社");
    }

    #[test]
    fn every_single_character_folds_idempotently_into_index_tokens() {
        for c in '\0'..=char::MAX {
            let once = fold(c.encode_utf8(&mut [0; 4]));
            assert_eq!(fold(&once), once, "{c:?} U+{:04X}", u32::from(c));
            assert!(
                once.chars().all(|c| {
                    c == ' ' || c.is_ascii_lowercase() || c.is_ascii_digit() || !c.is_ascii()
                }),
                "{c:?} folds to {once:?}"
            );
        }
    }

    /// When this fails, indexes already written no longer answer: raise `FOLD_VERSION` and pin the
    /// new bytes. Only blocks that are in use here and complete, so that a compiler with a newer
    /// Unicode does not fail it.
    #[test]
    fn folding_is_that_of_this_version() {
        let mut folded = blake3::Hasher::new();
        let blocks = [
            '\0'..='\u{24f}',
            '\u{300}'..='\u{36f}',
            '\u{e01}'..='\u{ec4}',
            '\u{1e00}'..='\u{1eff}',
            '\u{2010}'..='\u{2060}',
            '\u{4e00}'..='\u{9fa5}',
        ];
        for c in blocks.into_iter().flatten() {
            folded.update(fold(c.encode_utf8(&mut [0; 4])).as_bytes()).update(b"\n");
        }
        assert_eq!(
            (FOLD_VERSION, folded.finalize().to_hex().as_str()),
            (3, "a04d8853bd2379f213536c0dde6f76c3679f0583b89fc81ea7e914eaf9e7fecd")
        );
    }

    proptest! {
        #[test]
        fn folding_is_idempotent(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn folding_is_idempotent_where_clusters_and_marks_meet(
            text in "[\u{0e80}-\u{0eff}\u{0e00}-\u{0e5b}\u{1780}-\u{17dd}\u{1000}-\u{103f}\u{300}-\u{328}a-cđĐ ơ\u{200b}\u{200d}\u{3041}-\u{309f}]{0,24}"
        ) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn composition_makes_no_difference(text in "[\\p{Latin}\u{300}-\u{323}\u{0e80}-\u{0eff} ]{0,24}") {
            use unicode_normalization::UnicodeNormalization;
            let composed: String = text.nfc().collect();
            let decomposed: String = text.nfd().collect();
            prop_assert_eq!(fold(&composed), fold(&decomposed));
            prop_assert_eq!(fold(&composed), fold(&text));
        }
    }
}
