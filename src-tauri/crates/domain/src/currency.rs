//! Currencies as sums of money name them.

/// Codes of ISO 4217, list one (codes in use) and list three (codes withdrawn), as published by the
/// maintenance agency SIX; BGN is withdrawn since 1 January
/// 2026. Left out are XTS, which is kept for tests, and XXX, which says that there is no currency.
///       Sorted, separated by blanks.
const ISO_4217: &str = "ADP AED AFA AFN ALK ALL AMD ANG AOA AOK AON AOR ARA ARP ARS ARY ATS AUD AWG AYM AZM AZN BAD BAM BBD BDT BEC BEF BEL BGJ BGK BGL \
    BGN BHD BIF BMD BND BOB BOP BOV BRB BRC BRE BRL BRN BRR BSD BTN BUK BWP BYB BYN BYR BZD CAD CDF CHC CHE CHF CHW CLF CLP CNY COP COU CRC CSD CSJ CSK \
    CUC CUP CVE CYP CZK DDM DEM DJF DKK DOP DZD ECS ECV EEK EGP ERN ESA ESB ESP ETB EUR FIM FJD FKP FRF GBP GEK GEL GHC GHP GHS GIP GMD GNE GNF GNS GQE \
    GRD GTQ GWE GWP GYD HKD HNL HRD HRK HTG HUF IDR IEP ILP ILR ILS INR IQD IRR ISJ ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAJ LAK LBP \
    LKR LRD LSL LSM LTL LTT LUC LUF LUL LVL LVR LYD MAD MDL MGA MGF MKD MLF MMK MNT MOP MRO MRU MTL MTP MUR MVQ MVR MWK MXN MXP MXV MYR MZE MZM MZN NAD \
    NGN NIC NIO NLG NOK NPR NZD OMR PAB PEH PEI PEN PES PGK PHP PKR PLN PLZ PTE PYG QAR RHD ROK ROL RON RSD RUB RUR RWF SAR SBD SCR SDD SDG SDP SEK SGD \
    SHP SIT SKK SLE SLL SOS SRD SRG SSP STD STN SUR SVC SYP SZL THB TJR TJS TMM TMT TND TOP TPE TRL TRY TTD TWD TZS UAH UAK UGS UGW UGX USD USN USS UYI \
    UYN UYP UYU UYW UZS VEB VED VEF VES VNC VND VUV WST XAD XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XEU XFO XFU XOF XPD XPF XPT XRE XSU XUA YDD YER YUD \
    YUM YUN ZAL ZAR ZMK ZMW ZRN ZRZ ZWC ZWD ZWG ZWL ZWN ZWR";

/// Whether ISO 4217 has or had the code for a currency. Sums of years past are in currencies of
/// their time.
pub(crate) fn is_currency(code: &str) -> bool {
    code.len() == 3 && ISO_4217.split_whitespace().any(|known| known == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_in_use_and_codes_withdrawn_are_currencies_and_nothing_else_is() {
        for code in
            ["VND", "LAK", "THB", "CNY", "KHR", "USD", "EUR", "DEM", "SUR", "VNC", "LAJ", "XDR"]
        {
            assert!(is_currency(code), "{code}");
        }
        for code in ["ZZZ", "AAA", "XXX", "XTS", "vnd", "VN", "VNĐ", "", "VND LAK", "US ", "KIP"] {
            assert!(!is_currency(code), "{code}");
        }
    }

    #[test]
    fn the_list_is_sorted_and_has_each_code_once() {
        let codes: Vec<&str> = ISO_4217.split_whitespace().collect();
        assert!(codes.iter().all(|code| code.len() == 3) && codes.is_sorted_by(|a, b| a < b));
        assert!(codes.len() > 290);
    }
}
